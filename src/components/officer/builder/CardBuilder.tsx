import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BuilderAreaData, BuilderData, BuilderWords } from './builder-data.ts';
import { CardForm } from './CardForm.tsx';

interface Props {
  /** The addresses of the two files that it is made from. */
  files: { area: string; words: string };
  /** The area's page, which is the printable sheet. */
  sheet: string;
  /** What is said until the words have come. */
  texts: { opening: string; failed: string; again: string; sheet: string };
}

/**
 * The island on an area's card page: fetches what a card is made from, and asks for nothing afterwards. Leaving the page takes
 * the form down, so that nothing of a card is left for the next person.
 */
export function CardBuilder({ files, sheet, texts }: Props) {
  const [data, setData] = useState<BuilderData>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { number, isShown, startAgain } = useForm();

  useEffect(() => {
    let isCurrent = true;
    setFailed(false);
    Promise.all([fetchJson<BuilderAreaData>(files.area), fetchJson<BuilderWords>(files.words)]).then(
      ([area, words]) => isCurrent && setData({ ...words, ...area }),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [files.area, files.words, attempt]);

  if (!isShown) return null;
  if (data) return <CardForm key={number} data={data} sheet={sheet} takesFocus={number > 1} startAgain={startAgain} />;
  return (
    <div className="stack">
      <p role="status">{hasFailed ? texts.failed : texts.opening}</p>
      {hasFailed && (
        <p>
          <button type="button" className="go" onClick={() => setAttempt(attempt + 1)}>
            {texts.again}
          </button>
        </p>
      )}
      <p>
        <a href={sheet} target="_self">
          {texts.sheet}
        </a>
      </p>
    </div>
  );
}

/** The number of the form, which is another one when it starts again, and whether it is shown: not on a page that was left. */
function useForm() {
  const [number, setNumber] = useState(1);
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    // At once: the browser keeps the page as it is when this returns.
    const takeDown = () => flushSync(() => setShown(false));
    // In Firefox a page from its memory has lost the message that React's scheduler waits for, and would never draw again.
    const bringBack = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
    addEventListener('pagehide', takeDown);
    addEventListener('pageshow', bringBack);
    return () => {
      removeEventListener('pagehide', takeDown);
      removeEventListener('pageshow', bringBack);
    };
  }, []);
  return { number, isShown, startAgain: () => setNumber(number + 1) };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as T;
}
