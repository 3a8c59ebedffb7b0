import type { Block } from '../card/blocks.ts';
import { inLanguage, type CardWords, type Locale } from '../card/card-data.ts';
import type { CardForm } from '../card/entry.ts';
import { EMERGENCY_PARTS, messageToParts, type Part } from '../card/parts.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  block: Block;
  words: CardWords;
  locale: Locale;
  form: CardForm;
  discreet: boolean;
  writes: boolean;
  /** The address behind the code, where one is wanted. */
  address: string | undefined;
}

/** One part of the printed card. Every text is text: nothing of a listing can become markup. */
export function CardBlock({ block, words, locale, form, discreet, writes, address }: Props) {
  const texts = words.texts[locale];
  if (block.kind === 'head')
    return (
      <div className="part">
        <p className="sheet-heading">{texts.heading}</p>
        <p className="fine">{discreet ? texts.leadDiscreet : form === 'short' ? texts.leadShort : texts.lead}</p>
      </div>
    );
  if (block.kind === 'foot') {
    const blanks = discreet
      ? [texts.nameDiscreet, texts.contact, texts.referenceDiscreet, texts.safeWay]
      : [texts.officer, texts.number, texts.contact, texts.reference, texts.safeWay];
    return (
      <div className="part foot-part">
        <p className="fine">
          <Parts parts={messageToParts(writes ? texts.dangerInWriting : texts.danger, EMERGENCY_PARTS)} />{' '}
          {texts.made.replace('{date}', inLanguage(words.made, locale))}
        </p>
        <div className="by-hand">
          <div className="blanks">
            {blanks.map((name) => (
              <p className={name === texts.safeWay ? 'fine wide' : 'fine'} key={name}>
                {name}
                <i />
              </p>
            ))}
          </div>
          {address && <QrCode address={address} label={texts.scan} />}
        </div>
      </div>
    );
  }
  const { name, kind, does, lines } = block.entry;
  return (
    <div className="part entry">
      <p className="entry-name">
        {name}
        {kind && <span> · {kind}</span>}
      </p>
      {does && <p>{does}</p>}
      {lines.map(({ number, parts }, at) => (
        <p className={number ? undefined : 'fine'} key={at}>
          {number && <span className="number">{number.value}</span>}{' '}
          <span className="fine">
            <Parts parts={parts} />
          </span>
        </p>
      ))}
    </div>
  );
}

/** Text in which no number or address breaks over two lines. */
function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, at) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span className={part.how === 'web' || part.how === 'email' ? 'address' : 'unbroken'} key={at}>
        {part.value}
      </span>
    ),
  );
}
