import { useEffect, useState } from 'react';
import { changeFilesToText } from '../../edit/change-file.ts';
import type { Speaker } from '../../i18n/locale.ts';
import type { EditorConfig } from './editor-config.ts';
import type { Sitting } from './sitting.ts';

interface HandedProps {
  config: EditorConfig;
  sitting: Sitting;
  /** Somebody has saved the file: it may be left. */
  onSaved(): void;
  /** The next of the queue, where there is one. */
  next?: string | undefined;
  openNext?: () => void;
  speaker: Speaker;
}

/** One change file for all that was changed since the page was loaded, and the e-mail that takes it along. Nothing is sent from here. */
export function Handed({ config, sitting, onSaved, next, openNext, speaker }: HandedProps) {
  const { texts, say } = speaker;
  const { editor } = texts;
  const [address, setAddress] = useState('');
  const made = [...sitting.values()];
  const change = changeFilesToText(made.flatMap(({ changes }) => changes));
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([change], { type: 'application/json' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [change]);
  const names = made.map(({ name }) => name).join(', ');
  const changeName = `change-${made.length === 1 ? made[0]!.name : `${made.length}-${made.at(-1)!.name}`}.json`;
  const words = made.map((each) => (made.length === 1 ? each.words : `${each.name}\n${each.words}`)).join('\n\n');
  const subject = encodeURIComponent(say(editor.mailSubject, { ref: names }));
  const body = encodeURIComponent(say(editor.mailBody, { ref: names, file: changeName, changes: words }));
  const file = made.length === 1 ? made[0]!.file : '';
  return (
    <section className="panel stack" aria-labelledby="handed-heading" role="status">
      <h2 id="handed-heading">{editor.handedHeading}</h2>
      <p>{config.email ? editor.handedLead : editor.handedNone}</p>
      {made.length > 1 && <p data-sitting>{say(editor.handedAll, { count: made.length, names })}</p>}
      <p className="links">
        <a className="go" href={address} download={changeName} data-change onClick={onSaved}>
          {editor.download}
        </a>
        {config.email && <a href={`mailto:${config.email}?subject=${subject}&body=${body}`}>{editor.mail}</a>}
        {config.repository && file && (
          <a href={`${config.repository.replace(/\/?$/, '/')}${file}`} rel="noreferrer">
            {editor.editThere}
          </a>
        )}
      </p>
      <p className="small soft">{editor.handedGoesOn}</p>
      {next && (
        <p>
          <button type="button" className="quiet" data-open-next onClick={openNext}>
            {say(editor.openNext, { name: next })}
          </button>
        </p>
      )}
    </section>
  );
}
