import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { messageToText } from '../../../i18n/message.ts';
import type { CardParts } from '../card/blocks.ts';
import type { Locale } from '../card/card-data.ts';
import { textToSegments } from '../card/gsm-7.ts';
import { cardToMessage } from '../card/message.ts';
import type { BuilderData } from './builder-data.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  data: BuilderData;
  parts: CardParts;
  languages: 'en' | 'cy' | 'both';
  /** The bar of what can be done with the card. */
  actions: HTMLElement | null;
}

/** The same as a text message; two languages are two messages. */
export function MessageBox({ data, parts, languages, actions }: Props) {
  const { texts } = data;
  const shown: Locale[] = languages === 'both' ? ['en', 'cy'] : [languages];
  return (
    <section className="stack" aria-labelledby="message">
      <h3 id="message">{texts.messageHeading}</h3>
      <p>{texts.messageTrace}</p>
      {shown.includes('cy') && <p className="small soft">{texts.accents}</p>}
      {shown.map((locale) => (
        <Message key={locale} text={cardToMessage(parts, data.words, locale)} locale={locale} data={data} actions={actions} />
      ))}
    </section>
  );
}

function Message({ text, locale, data: { texts, tag }, actions }: Pick<Props, 'data' | 'actions'> & { text: string; locale: Locale }) {
  const box = useRef<HTMLPreElement>(null);
  const { characters, count, coding } = textToSegments(text);
  const select = () => getSelection()?.selectAllChildren(box.current!);
  return (
    <div className="message stack tight">
      <pre ref={box} lang={locale === 'cy' ? 'cy' : 'en-GB'} tabIndex={0} aria-label={texts.messageIn[locale]}>
        {text}
      </pre>
      <p className="small">{messageToText(texts.segments, { characters, count, coding }, tag)}</p>
      {actions && createPortal(<CopyButton {...{ text, texts, select }} label={`${texts.copy}: ${texts.messageIn[locale]}`} />, actions)}
    </div>
  );
}
