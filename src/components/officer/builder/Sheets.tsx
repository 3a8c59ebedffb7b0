import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { messageToText } from '../../../i18n/message.ts';
import type { Locale } from '../card/card-data.ts';
import { cardToFragment } from '../card/fragment.ts';
import { formatToPlan, type Plan } from '../card/sides.ts';
import { cardToBlocks, type Block, type CardParts } from './blocks.ts';
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
  onChange: (options: PrintOptions) => void;
}

/** The card at its true size, what of it does not fit, and the way to paper. */
export function Sheets({ data, parts, options, sheet, onChange }: Props) {
  const { texts, tag } = data;
  const plan = formatToPlan(options, parts.services.length);
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
  return <FittedSheets data={data} parts={parts} options={options} sheet={sheet} plan={plan} />;
}

type Fitting = Exclude<Plan, { refused: unknown }>;

function FittedSheets({ data, parts, options, sheet, plan }: Omit<Props, 'onChange'> & { plan: Fitting }) {
  const { texts, tag, words } = data;
  const paper = usePaper();
  const languages: Locale[] = options.languages === 'both' ? ['en', 'cy'] : [options.languages];
  const forms = (plan.short ? [true] : [false, true]).map((short) => ({
    short,
    columns: languages.map((locale) => ({ locale, blocks: cardToBlocks(parts, words, { locale, discreet: options.discreet, short }) })),
  }));
  const address = toAddress(data, parts, options);
  const block = (each: Block, locale: Locale, short: boolean, key: number) => (
    <CardBlock key={key} block={each} words={words} locale={locale} short={short} address={options.qr ? address : undefined} />
  );
  const look = `sheet ${options.size.toLowerCase()}${options.large ? ' large' : ''}${plan.sideBySide ? ' side-by-side' : ''}`;
  const { filled, measure } = useFilled(plan.sides, `${look} ${options.qr} ${JSON.stringify(forms)}`);
  const filledOf = (form: number) => filled.slice(form * languages.length, (form + 1) * languages.length);
  // The short form is used only where the full one doesn't fit.
  const form = filledOf(0).some(({ left }) => left.length > 0) ? forms.length - 1 : 0;
  const { short, columns } = forms[form]!;
  const filledSides = filledOf(form);

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
          {blocks.map((each, key) => block(each, locale, short, key))}
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
          : [messageToText(texts.fits, { count: sheets.length }, tag), short && !plan.short ? texts.shortened : '']
              .filter(Boolean)
              .join(' ')}
      </p>
      <p className="print-row">
        <button type="button" className="go" disabled={left.length > 0} onClick={() => window.print()}>
          {texts.print}
        </button>
        <a className="choice" href={sheet} target="_self">
          {messageToText(texts.sheetInstead, { area: data.area.names[data.locale] }, tag)}
        </a>
      </p>
      <p className="small soft">{texts.printNote}</p>
      {options.qr && (
        <figure className="big-code">
          <QrCode address={address} label={texts.qrBig} />
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
            <div className={look} key={`${locale} ${each.short}`}>
              <div className="column">{blocks.map((part, key) => block(part, locale, each.short, key))}</div>
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
function toAddress({ site, cardPath }: BuilderData, { centre, services }: CardParts, { discreet }: PrintOptions): string {
  const refs = [...(centre ? [centre.ref] : []), ...services.map(({ ref }) => ref)];
  return `${site ?? location.origin}${cardPath}${cardToFragment({ refs, discreet })}`;
}

function leftToText(left: readonly Block[], { texts, tag }: BuilderData): string {
  const names = left.map((block) => {
    if (block.kind !== 'entry') return texts.blocks[block.kind];
    const { id, name } = block.entry;
    return id === 'medical' || id === 'talk' ? texts.blocks[id] : name;
  });
  return new Intl.ListFormat(tag).format([...new Set(names)]);
}
