import { useState } from 'react';
import { FieldFrame } from './FieldFrame.tsx';
import { findListings } from './find-listings.ts';
import { useForm } from './form-context.ts';
import { valueAt, type Path } from './paths.ts';

const MOST_FOUND = 8;

/** Another listing: it is looked up by its name, as there may be thousands. */
export function ServiceField({ path }: { path: Path }) {
  const { data, set, index, speaker } = useForm();
  const { texts, say } = speaker;
  const { editor } = texts;
  const [words, setWords] = useState('');
  const value = valueAt(data, path);
  const chosen = index.listings.find(({ slug }) => slug === value);
  const found = findListings(index, words).filter(({ isClosed, ref }) => !isClosed && ref !== data['ref']);
  const nameOf = ({ name, town }: { name: string; town?: string | undefined }) => (town ? `${name} (${town})` : name);
  return (
    <FieldFrame path={path} as="label">
      {(control) => (
        <>
          <input
            {...control}
            type="search"
            autoComplete="off"
            placeholder={editor.findLabel}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <p className="small soft" role="status">
            {words.trim() !== '' && say(editor.found, { count: found.length })}
          </p>
          <ul className="chosen">
            {found.slice(0, MOST_FOUND).map((entry) => (
              <li key={entry.ref}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    set(path, entry.slug);
                    setWords('');
                    document.getElementById(control.id)?.focus();
                  }}
                >
                  {say(editor.take, { what: nameOf(entry) })}
                </button>
              </li>
            ))}
          </ul>
          {typeof value === 'string' && (
            <p className="after" role="status" data-chosen>
              <strong>{chosen ? nameOf(chosen) : value}</strong>{' '}
              <button type="button" className="link" onClick={() => set(path, undefined)}>
                {editor.remove}
                <span className="visually-hidden">: {chosen ? nameOf(chosen) : value}</span>
              </button>
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}
