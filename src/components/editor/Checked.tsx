import { useState } from 'react';
import { confirmation, type FactGroup } from '../../listing/confirmation.ts';
import { factsToDigest, filledGroups } from '../../listing/fact-digest.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import { isSame } from '../../edit/same.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { groupToLines } from './fact-lines.ts';
import { useForm } from './form-context.ts';
import { fieldToId, valueAt } from './paths.ts';

const { by, how } = confirmation.shape;

/**
 * “I have just checked”: the facts of each group, line by line, and a tick for them. What is due is there to read; the rest can be
 * ticked once it was unfolded, so that nobody signs for what was not on the screen.
 */
export function Checked({ due }: { due: readonly FactGroup[] }) {
  const { data, start, set, index, speaker } = useForm();
  const { editor } = speaker.texts;
  const [way, setWay] = useState({ on: index.today, by: 'provider', how: 'phone' });
  const groups = filledGroups(data);
  const open = groups.filter((group) => due.includes(group));
  const isTicked = (group: FactGroup) => {
    const now = valueAt(data, ['confirmed', group]);
    return now !== undefined && !isSame(now, valueAt(start, ['confirmed', group]));
  };
  const put = (wanted: readonly FactGroup[], isOn: boolean, record: typeof way) => {
    const confirmed = { ...(valueAt(data, ['confirmed']) as PlainMap | undefined) };
    for (const group of wanted) {
      const before = valueAt(start, ['confirmed', group]);
      if (isOn) confirmed[group] = { ...record };
      else if (before === undefined) delete confirmed[group];
      else confirmed[group] = before;
    }
    set(['confirmed'], Object.keys(confirmed).length > 0 ? (confirmed as Plain) : undefined);
  };
  const change = (next: typeof way) => {
    setWay(next);
    const ticked = groups.filter(isTicked);
    if (ticked.length > 0) put(ticked, true, next);
  };
  const last = (group: FactGroup) => {
    const on = valueAt(start, ['confirmed', group, 'on']);
    if (on === undefined) return editor.neverChecked;
    const fits = valueAt(start, ['confirmed', group, 'facts']) === factsToDigest(start, group);
    return speaker.say(fits ? editor.lastChecked : editor.changedSince, { on: speaker.date(String(on)) });
  };
  const facts = (group: FactGroup) => (
    <>
      <ul className="facts">
        {groupToLines(data, group, index, speaker).map(({ label, text }, at) => (
          <li key={at}>
            {label}: <strong>{text}</strong>
          </li>
        ))}
      </ul>
      <label className="choice">
        <input type="checkbox" checked={isTicked(group)} onChange={(event) => put([group], event.target.checked, way)} />
        <span>
          {speaker.say(editor.checkedGroup, { group: editor.groups[group] })} <span className="soft small">({last(group)})</span>
        </span>
      </label>
    </>
  );
  return (
    <FieldFrame path={['confirmed']} as="group" below label={editor.checkedHeading} className="checked">
      {() => (
        <>
          <p className="help">{editor.checkedHelp}</p>
          {open.map((group) => (
            <div key={group} data-group={group}>
              {facts(group)}
            </div>
          ))}
          {open.length > 1 && (
            <label className="choice main">
              <input type="checkbox" checked={open.every(isTicked)} onChange={(event) => put(open, event.target.checked, way)} />
              {editor.checkedAllDue}
            </label>
          )}
          {groups
            .filter((group) => !open.includes(group))
            .map((group) => (
              <details key={group} data-group={group}>
                <summary>
                  {editor.groups[group]} <span className="soft small">({last(group)})</span>
                </summary>
                {facts(group)}
              </details>
            ))}
          <div className="row">
            <label>
              {editor.checkedWith}{' '}
              <select value={way.by} onChange={(event) => change({ ...way, by: event.target.value })}>
                {by.options.map((id) => (
                  <option key={id} value={id}>
                    {editor.choices[id]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {editor.checkedHow}{' '}
              <select value={way.how} onChange={(event) => change({ ...way, how: event.target.value })}>
                {how.options.map((id) => (
                  <option key={id} value={id}>
                    {editor.choices[id]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {editor.checkedOn}{' '}
              <input
                id={fieldToId('confirmed > on')}
                className="day"
                type="text"
                autoComplete="off"
                value={way.on}
                onChange={(event) => change({ ...way, on: event.target.value })}
              />
            </label>
          </div>
        </>
      )}
    </FieldFrame>
  );
}
