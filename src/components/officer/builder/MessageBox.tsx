import { useRef, useState } from 'react';
import { messageToText } from '../../../i18n/message.ts';
import type { Locale } from '../card/card-data.ts';
import { textToSegments } from '../card/gsm-7.ts';
import { cardToMessage } from '../card/message.ts';
import type { CardParts } from './blocks.ts';
import type { BuilderData, BuilderTexts } from './builder-data.ts';

interface Props {
  data: BuilderData;
  parts: CardParts;
  languages: 'en' | 'cy' | 'both';
}

/** The same as a text message; two languages are two messages. */
export function MessageBox({ data, parts, languages }: Props) {
  const { texts, words, tag } = data;
  const shown: Locale[] = languages === 'both' ? ['en', 'cy'] : [languages];
  return (
    <section className="stack" aria-labelledby="message">
      <h3 id="message">{texts.messageHeading}</h3>
      <p>{texts.messageTrace}</p>
      {shown.includes('cy') && <p className="small soft">{texts.accents}</p>}
      {shown.map((locale) => (
        <Message key={locale} text={cardToMessage(parts, words, locale)} locale={locale} texts={texts} tag={tag} />
      ))}
    </section>
  );
}

function Message({ text, locale, texts, tag }: { text: string; locale: Locale; texts: BuilderTexts; tag: string }) {
  const box = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<{ text: string; isCopied: boolean }>();
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) getSelection()?.selectAllChildren(box.current!);
    setCopied({ text, isCopied });
  };
  const { characters, count, coding } = textToSegments(text);
  return (
    <div className="message stack tight">
      <pre ref={box} lang={locale === 'cy' ? 'cy' : 'en-GB'} tabIndex={0} aria-label={texts.messageIn[locale]}>
        {text}
      </pre>
      <p className="small">{messageToText(texts.segments, { characters, count, coding }, tag)}</p>
      <p>
        <button type="button" className="choice" onClick={() => void copy()}>
          {texts.copy}: {texts.messageIn[locale]}
        </button>{' '}
        <span role="status">{copied?.text === text && (copied.isCopied ? texts.copied : texts.copyFailed)}</span>
      </p>
    </div>
  );
}

// Managed browsers may forbid it; then the text is marked, to be copied by hand.
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
