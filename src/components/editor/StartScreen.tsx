import { useState } from 'react';
import type { EditorIndex, Named } from '../../upkeep/editor-index.ts';
import type { Kind } from '../../edit/content-kinds.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { findListings } from './find-listings.ts';
import { newRef, toSlug } from './new-file.ts';
import { queueOf, tasksToText } from './queue.ts';

export interface StartProps {
  index: EditorIndex;
  speaker: Speaker;
  area: string;
  setArea(area: string): void;
  open(file: string, kind: Kind): void;
  /** Begins with the first that is due, or with the one that was pressed. */
  startQueue(from?: string): void;
  /** `title` is what it is called, `name` how its file shall be. */
  create(kind: Kind, name: string, title?: string): void;
  /** Somebody is about to choose: what comes next may be fetched. */
  preload(): void;
}

const MOST_FOUND = 20;

/** Where it starts: what needs a call, a listing to look up, and what is new. */
export function StartScreen({ index, speaker, area, setArea, open, startQueue, create, preload }: StartProps) {
  const { texts, say } = speaker;
  const { editor } = texts;
  const [words, setWords] = useState('');
  const queue = queueOf(index, area);
  const found = findListings(index, words);
  const areaName = area === 'national' ? editor.national : speaker.pick(index.areas.find(({ id }) => id === area) ?? { en: '' }).text;
  const count = queue.length;
  return (
    <div className="stack start" onPointerMove={preload} onTouchStart={preload} onKeyDown={preload}>
      <h1 tabIndex={-1}>{editor.heading}</h1>
      <p>{editor.lead}</p>
      <section className="panel stack" aria-labelledby="queue-heading">
        <h2 id="queue-heading">{editor.queueHeading}</h2>
        <div className="row">
          <label>
            {editor.area}{' '}
            <select value={area} onChange={(event) => setArea(event.target.value)}>
              <option value="">{editor.allAreas}</option>
              <option value="national">{editor.national}</option>
              {[...index.areas]
                .sort((a, b) => speaker.compare(a.en, b.en))
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {speaker.pick(each).text}
                  </option>
                ))}
            </select>
          </label>
          <strong role="status" data-queue>
            {area === '' ? say(editor.queueAll, { count }) : say(editor.queueCount, { count, area: areaName })}
          </strong>
          {count > 0 && (
            <button type="button" className="go" onClick={() => startQueue()}>
              {editor.start}
            </button>
          )}
        </div>
        {area !== '' && (
          <ol className="chosen">
            {queue.map((entry) => (
              <li key={entry.ref}>
                <button type="button" className="link" onClick={() => startQueue(entry.file)}>
                  {entry.name}
                </button>{' '}
                <span className="soft small">{tasksToText(entry.tasks, speaker)}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section className="panel stack" aria-labelledby="find-heading">
        <h2 id="find-heading">{editor.findHeading}</h2>
        <p>
          <label htmlFor="find">{editor.findLabel}</label>{' '}
          <input id="find" type="search" autoComplete="off" value={words} onChange={(event) => setWords(event.target.value)} />
        </p>
        {words.trim() !== '' && (
          <>
            <p className="soft small" role="status">
              {say(editor.found, { count: found.length })}
            </p>
            <ul className="chosen">
              {found.slice(0, MOST_FOUND).map((entry) => (
                <li key={entry.ref}>
                  <button type="button" className="link" onClick={() => open(entry.file, 'listing')}>
                    {entry.name}
                  </button>{' '}
                  <span className="soft small">
                    {[entry.town, entry.ref, entry.isClosed && editor.closedTag].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
            {found.length > MOST_FOUND && <p className="soft small">{say(editor.more, { count: found.length - MOST_FOUND })}</p>}
          </>
        )}
        <p>
          <button type="button" className="quiet" onClick={() => create('listing', newRef(index.usedRefs))}>
            {editor.newListing}
          </button>
        </p>
      </section>
      <Others kind="provider" title={editor.providers} add={editor.newProvider} files={index.providers} {...{ speaker, open, create }} />
      <Others
        kind="commissioner"
        title={editor.commissioners}
        add={editor.newCommissioner}
        files={index.commissioners}
        {...{ speaker, open, create }}
      />
      <Others
        kind="notice"
        title={editor.notices}
        add={editor.newNotice}
        files={index.notices}
        newName={toSlug(
          index.today,
          index.notices.map(({ id }) => id),
        )}
        {...{ speaker, open, create }}
      />
    </div>
  );
}

interface OthersProps extends Pick<StartProps, 'speaker' | 'open' | 'create'> {
  kind: Exclude<Kind, 'listing'>;
  title: string;
  add: string;
  files: readonly Named[];
  /** What a new file is called, where nobody needs to choose a name. */
  newName?: string | undefined;
}

/** Providers, commissioners or notices: one to open, or a new one with the name of its file. */
function Others({ kind, title, add, files, newName, speaker, open, create }: OthersProps) {
  const { editor } = speaker.texts;
  return (
    <details className="part">
      <summary>
        <h2>{title}</h2>
      </summary>
      <p>
        <label htmlFor={`open-${kind}`}>{title}</label>{' '}
        <select
          id={`open-${kind}`}
          value=""
          onChange={(event) => event.target.value && open(`content/${kind}s/${event.target.value}.yaml`, kind)}
        >
          <option value="">{editor.choose}</option>
          {[...files]
            .sort((a, b) => speaker.compare(a.en, b.en))
            .map((each) => (
              <option key={each.id} value={each.id}>
                {speaker.pick(each).text}
              </option>
            ))}
        </select>
      </p>
      {newName !== undefined && (
        <p>
          <button type="button" className="quiet" onClick={() => create(kind, newName)}>
            {add}
          </button>
        </p>
      )}
      {newName === undefined && <NewFile {...{ kind, add, speaker, create, files }} />}
    </details>
  );
}

/** A button for a new file, once it has a name of which there is none yet. */
function NewFile({ kind, add, files, speaker, create }: Pick<OthersProps, 'kind' | 'add' | 'files' | 'speaker' | 'create'>) {
  const { editor } = speaker.texts;
  const [name, setName] = useState('');
  const twin = files.find(({ en, cy }) => [en, cy].some((each) => each?.toLowerCase() === name.trim().toLowerCase()));
  const make = () => {
    const slug = toSlug(
      name,
      files.map(({ id }) => id),
    );
    if (name.trim() !== '' && !twin) create(kind, slug, name.trim());
  };
  return (
    <>
      <p>
        <label htmlFor={`new-${kind}`}>{editor.nameOfNew}</label>{' '}
        <input
          id={`new-${kind}`}
          type="text"
          autoComplete="off"
          value={name}
          aria-describedby={`new-${kind}-help`}
          onChange={(event) => setName(event.target.value)}
        />{' '}
        <button type="button" className="quiet" aria-disabled={name.trim() === '' || twin !== undefined} onClick={make}>
          {add}
        </button>
      </p>
      <p className="help" id={`new-${kind}-help`} role="status">
        {twin ? speaker.say(editor.nameTaken, { name: speaker.pick(twin).text }) : ''}
      </p>
    </>
  );
}
