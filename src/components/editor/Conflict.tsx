import { useState } from 'react';
import { valueOf, type FieldChange } from '../../edit/fields.ts';
import type { Opened } from '../../upkeep/editor-index.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';

interface ConflictProps {
  /** What both have changed, with what is wanted here. */
  fields: readonly FieldChange[];
  /** Facts that were ticked here as they were, and that somebody has changed since. */
  seen: readonly string[];
  opened: Opened;
  theirs: Opened;
  labelOf(field: string): string;
  speaker: Speaker;
  /** Continues with the fields for which our version is kept. */
  settle(ours: readonly string[]): void;
}

/** Both versions of what two people have changed, field by field. */
export function Conflict({ fields, seen, opened, theirs, labelOf, speaker, settle }: ConflictProps) {
  const { editor } = speaker.texts;
  const [ours, setOurs] = useState<readonly string[]>([]);
  return (
    <section className="panel danger stack conflict" role="alert" aria-labelledby="conflict-heading">
      <h2 id="conflict-heading">{editor.conflictHeading}</h2>
      {fields.length > 0 && <p>{editor.conflictLead}</p>}
      {fields.map(({ field, new: wanted }) => {
        const label = labelOf(field.replaceAll('.', ' > '));
        const isOurs = ours.includes(field);
        const choose = (isMine: boolean) => setOurs(isMine ? [...ours, field] : ours.filter((each) => each !== field));
        return (
          <fieldset key={field} className="field">
            <legend>{label}</legend>
            <label className="choice">
              <input type="radio" name={`conflict-${field}`} checked={!isOurs} onChange={() => choose(false)} />
              <span>
                {editor.keepTheirs}: <q>{plainToText(valueOf(theirs.data, field), editor.notKnown)}</q>
              </span>
            </label>
            <label className="choice">
              <input type="radio" name={`conflict-${field}`} checked={isOurs} onChange={() => choose(true)} />
              <span>
                {editor.keepYours}: <q>{plainToText(wanted, editor.notKnown)}</q>
              </span>
            </label>
          </fieldset>
        );
      })}
      {seen.length > 0 && (
        <>
          <ul>
            {seen.map((field) => (
              <li key={field}>
                {labelOf(field.replaceAll('.', ' > '))}:{' '}
                {speaker.say(editor.conflictSeen, {
                  before: plainToText(valueOf(opened.data, field), editor.notKnown),
                  now: plainToText(valueOf(theirs.data, field), editor.notKnown),
                })}
              </li>
            ))}
          </ul>
          <p>{editor.conflictTicks}</p>
        </>
      )}
      <p>
        <button type="button" className="go" onClick={() => settle(ours)}>
          {editor.conflictDone}
        </button>
      </p>
    </section>
  );
}

/** A value without the signs of YAML: “01474 536661, standard”. */
export function plainToText(value: Plain | undefined, nothing: string): string {
  if (value === undefined || value === null) return nothing;
  if (Array.isArray(value)) return value.map((each) => plainToText(each, nothing)).join('; ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((each) => plainToText(each, nothing))
      .join(', ');
  return String(value);
}
