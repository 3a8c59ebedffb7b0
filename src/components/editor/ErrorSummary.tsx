import { useEffect, useRef } from 'react';
import type { Speaker } from '../../i18n/locale.ts';
import { goTo } from './go-to.ts';
import { fieldToId } from './paths.ts';
import { problemToText, type Problem } from './problem-text.ts';

/** Every problem, with a link to its field. Takes the focus after an attempt to save. */
export function ErrorSummary({
  problems,
  labelOf,
  speaker,
  asked,
}: {
  problems: readonly Problem[];
  labelOf(field: string): string;
  speaker: Speaker;
  asked: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);
  if (problems.length === 0) return null;
  const { editor } = speaker.texts;
  return (
    <div className="panel danger summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="bad-heading">
      <h2 id="bad-heading">{speaker.say(editor.badHeading, { count: problems.length })}</h2>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>
            {problem.field === '' ? (
              <strong>{editor.wholeListing}</strong>
            ) : (
              <a
                href={`#${fieldToId(problem.field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(problem.field);
                }}
              >
                {labelOf(problem.field)}
              </a>
            )}
            : {problemToText(problem, speaker)}
          </li>
        ))}
      </ul>
    </div>
  );
}
