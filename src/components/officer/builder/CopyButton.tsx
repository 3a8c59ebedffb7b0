import { useState } from 'react';
import type { BuilderTexts } from './builder-data.ts';

interface Props {
  text: string;
  texts: BuilderTexts;
  label: string;
  /** What is selected where the browser can't copy. */
  select?: (() => void) | undefined;
}

/** Copies a text; where a managed browser forbids it, the text is selected, to be copied by hand. */
export function CopyButton({ text, texts, label, select }: Props) {
  const [copied, setCopied] = useState<{ text: string; isCopied: boolean }>();
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) select?.();
    setCopied({ text, isCopied });
  };
  return (
    <>
      <button type="button" className="choice" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{copied?.text === text && (copied.isCopied ? texts.copied : texts.copyFailed)}</span>
    </>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
