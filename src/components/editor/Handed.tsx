import { useEffect, useState } from 'react';
import type { Speaker } from '../../i18n/locale.ts';
import type { EditorConfig } from './editor-config.ts';

interface HandedProps {
  config: EditorConfig;
  /** The reference, or the file's short name. */
  name: string;
  file: string;
  change: string;
  /** What changes, in words. */
  changes: string;
  /** The next of the queue, where there is one. */
  next: string | undefined;
  openNext(): void;
  speaker: Speaker;
}

/** A change file to keep, and the e-mail that takes it along. Nothing is sent from here. */
export function Handed({ config, name, file, change, changes, next, openNext, speaker }: HandedProps) {
  const { texts, say } = speaker;
  const { editor } = texts;
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([change], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [change]);
  const changeName = `change-${name}.json`;
  const subject = encodeURIComponent(say(editor.mailSubject, { ref: name }));
  const body = encodeURIComponent(say(editor.mailBody, { ref: name, file: changeName, changes }));
  return (
    <section className="panel stack" aria-labelledby="handed-heading" role="status">
      <h2 id="handed-heading">{editor.handedHeading}</h2>
      <p>{config.email ? editor.handedLead : editor.handedNone}</p>
      <p className="links">
        <a className="go" href={address} download={changeName} data-change>
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
