import { inLanguage, type CardWords, type Locale } from '../card/card-data.ts';
import type { Block } from './blocks.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  block: Block;
  words: CardWords;
  locale: Locale;
  short: boolean;
  /** The address behind the code, where one is wanted. */
  address: string | undefined;
}

/** One part of the printed card. Every text is text: nothing of a listing can become markup. */
export function CardBlock({ block, words, locale, short, address }: Props) {
  const texts = words.texts[locale];
  if (block.kind === 'head')
    return (
      <div className="part">
        <p className="sheet-heading">{texts.heading}</p>
        <p className="fine">{short ? texts.leadShort : texts.lead}</p>
      </div>
    );
  if (block.kind === 'foot')
    return (
      <div className="part foot-part">
        <p className="fine">
          {texts.danger} {texts.made.replace('{date}', inLanguage(words.made, locale))}
        </p>
        <div className="by-hand">
          <div className="blanks">
            {[texts.officer, texts.number, texts.reference, texts.date].map((name) => (
              <p className="fine" key={name}>
                {name}
                <i />
              </p>
            ))}
          </div>
          {address && <QrCode address={address} label={texts.scan} />}
        </div>
      </div>
    );
  const { name, kind, does, lines } = block.entry;
  return (
    <div className="part entry">
      <p className="entry-name">
        {name}
        {kind && <span> · {kind}</span>}
      </p>
      {does && <p>{does}</p>}
      {lines.map(({ number, text }) => (
        <p className={number ? undefined : 'fine'} key={`${number}${text}`}>
          {number && <span className="number">{number}</span>} {number ? <span className="fine">{text}</span> : text}
        </p>
      ))}
    </div>
  );
}
