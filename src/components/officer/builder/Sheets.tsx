import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { messageToText } from '../../../i18n/message.ts';
import { isUnder16 } from '../../../match/query.ts';
import { cardToBlocks, type Block, type CardParts } from '../card/blocks.ts';
import type { Locale } from '../card/card-data.ts';
import { CARD_FORMS, type CardForm } from '../card/entry.ts';
import { cardToFragment } from '../card/fragment.ts';
import { formatToPlan, type Plan } from '../card/sides.ts';
import type { BuilderData } from './builder-data.ts';
import { CardBlock } from './CardBlock.tsx';
import type { PrintOptions } from './PrintOptionsForm.tsx';
import { QrCode } from './QrCode.tsx';
import { useFilled } from './use-filled.ts';

interface Props {
  data: BuilderData;
  parts: CardParts;
  options: PrintOptions;
  /** The area's page, which is the printable sheet. */
  sheet: string;
  /** The bar of what can be done with the card. */
  actions: HTMLElement | null;
  onChange: (options: PrintOptions) => void;
}

/** The card at its true size, what of it does not fit, and the way to paper. */
export function Sheets({ data, parts, options, sheet, actions, onChange }: Props) {
  const { texts, tag } = data;
  const plan = formatToPlan(options);
  if ('refused' in plan)
    return (
      <section className="stack" aria-labelledby="preview">
        <h3 id="preview">{texts.preview}</h3>
        <p role="alert">{texts.refused[plan.refused]}</p>
        <button type="button" className="go" onClick={() => onChange({ ...options, size: plan.use })}>
          {messageToText(texts.useSize, { size: plan.use }, tag)}
        </button>
      </section>
    );
  return <FittedSheets {...{ data, parts, options, sheet, actions, plan }} />;
}

type Fitting = Exclude<Plan, { refused: unknown }>;

function FittedSheets({ data, parts, options, sheet, actions, plan }: Omit<Props, 'onChange'> & { plan: Fitting }) {
  const { texts, tag, words } = data;
  const paper = usePaper();
  const languages: Locale[] = options.languages === 'both' ? ['en', 'cy'] : [options.languages];
  const forms = CARD_FORMS.map((form) => ({
    form,
    columns: languages.map((locale) => ({ locale, blocks: cardToBlocks(parts, words, { locale, discreet: options.discreet, form }) })),
  }));
  const block = (each: Block, locale: Locale, form: CardForm, key: number) => (
    <CardBlock
      {...{ block: each, words, locale, form }}
      key={key}
      discreet={options.discreet}
      writes={parts.writes}
      address={options.qr ? toAddress(data, parts, options, locale) : undefined}
    />
  );
  const look = `sheet ${options.size.toLowerCase()}${options.large ? ' large' : ''}${plan.sideBySide ? ' side-by-side' : ''}`;
  const { filled, measure } = useFilled(plan.sides, `${look} ${options.qr} ${JSON.stringify(forms)}`);
  const filledOf = (form: number) => filled.slice(form * languages.length, (form + 1) * languages.length);
  // A shorter form is used only where the one before it doesn't fit.
  const fitting = forms.findIndex((_, at) => filledOf(at).every(({ left }) => left.length === 0));
  const formAt = fitting === -1 ? forms.length - 1 : fitting;
  const { form, columns } = forms[formAt]!;
  const filledSides = filledOf(formAt);

  // What finds no room is shown all the same, on a side that grows: nothing is ever cut.
  const sidesOf = (at: number) => {
    const { sides, left } = filledSides[at] ?? { sides: [[...columns[at]!.blocks.keys()]], left: [] };
    return sides.map((side, index) => (index === sides.length - 1 ? [...side, ...left] : side));
  };
  const left = columns.flatMap(({ blocks }, at) => (filledSides[at]?.left ?? []).map((index) => blocks[index]!));
  const sheets = plan.sideBySide
    ? [columns.map(({ locale, blocks }) => ({ locale, blocks }))]
    : columns.flatMap(({ locale, blocks }, at) => sidesOf(at).map((side) => [{ locale, blocks: side.map((index) => blocks[index]!) }]));
  const drawn = sheets.map((shown, index) => (
    <div className={left.length > 0 ? `${look} over` : look} key={index}>
      {shown.map(({ locale, blocks }) => (
        <div className="column" lang={locale === 'cy' ? 'cy' : 'en-GB'} key={locale}>
          {blocks.map((each, key) => block(each, locale, form, key))}
        </div>
      ))}
    </div>
  ));
  const side = (number: number) => messageToText(texts.side, { number, count: sheets.length }, tag);

  return (
    <section className="stack" aria-labelledby="preview">
      <h3 id="preview">{texts.preview}</h3>
      <p role="status" className={left.length > 0 ? 'error' : 'small soft'}>
        {left.length > 0
          ? messageToText(
              texts.overflow,
              { what: leftToText(left, data), instead: options.size === 'A4' ? texts.insteadLargest : texts.instead },
              tag,
            )
          : [messageToText(texts.fits, { count: sheets.length }, tag), texts.shortened[form]].filter(Boolean).join(' ')}
      </p>
      {actions &&
        createPortal(
          <button type="button" className="go" disabled={left.length > 0} onClick={() => window.print()}>
            {texts.print}
          </button>,
          actions,
        )}
      <p className="small soft">{texts.printNote}</p>
      <p>
        <a href={sheet} target="_self">
          {messageToText(texts.sheetForYou, { area: data.area.names[data.locale] }, tag)}
        </a>
      </p>
      {options.qr && (
        <figure className="big-code">
          <QrCode address={toAddress(data, parts, options, languages[0]!)} label={texts.qrBig} />
          <figcaption className="small">{texts.qrBig}</figcaption>
        </figure>
      )}
      {drawn.map((each, index) => (
        <section className="scroll sheet-frame" tabIndex={0} aria-label={side(index + 1)} key={index}>
          <p className="small soft">{side(index + 1)}</p>
          {each}
        </section>
      ))}
      <div className="measures" aria-hidden="true" ref={measure}>
        {forms.map((each) =>
          each.columns.map(({ locale, blocks }) => (
            <div className={look} key={`${locale} ${each.form}`}>
              <div className="column">{blocks.map((part, key) => block(part, locale, each.form, key))}</div>
            </div>
          )),
        )}
      </div>
      {createPortal(drawn, paper)}
    </section>
  );
}

/** What is printed: it is directly in the body, so that everything next to it can be left out. */
function usePaper(): HTMLElement {
  const [paper] = useState(() => Object.assign(document.createElement('div'), { className: 'card-print' }));
  useLayoutEffect(() => {
    const { body, documentElement } = document;
    body.append(paper);
    documentElement.dataset['card'] = '';
    return () => {
      paper.remove();
      delete documentElement.dataset['card'];
    };
  }, [paper]);
  return paper;
}

/** Where the code leads: listings by their references, behind the hash, which reaches no server. */
function toAddress({ site, cardPaths }: BuilderData, parts: CardParts, { discreet }: PrintOptions, locale: Locale): string {
  const { centre, services, isMedical, age, writes } = parts;
  const refs = [...(centre ? [centre.ref] : []), ...services.map(({ ref }) => ref)];
  const medical = !isMedical ? undefined : centre ? 'centre' : 'nhs-111';
  const fragment = cardToFragment({ refs, discreet, medical, isChild: isUnder16({ age }), writes });
  return `${site ?? location.origin}${cardPaths[locale]}${fragment}`;
}

function leftToText(left: readonly Block[], { texts, tag }: BuilderData): string {
  const names = left.map((block) => {
    if (block.kind !== 'entry') return texts.blocks[block.kind];
    const { id, name } = block.entry;
    return id === 'medical' || id === 'talk' || id === 'ask' ? texts.blocks[id] : name;
  });
  return new Intl.ListFormat(tag).format([...new Set(names)]);
}
