import { useState } from 'react';
import { confirmation, type FactGroup } from '../../listing/confirmation.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import { isSame } from '../../edit/same.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { groupsIn } from './confirmed-groups.ts';
import { useForm } from './form-context.ts';
import { fieldToId, valueAt } from './paths.ts';

const { by, how } = confirmation.shape;

/** “I have just checked”: one tick for what is due, one for each group. */
export function Checked({ due }: { due: readonly FactGroup[] }) {
  const { data, start, set, index, speaker } = useForm();
  const { editor } = speaker.texts;
  const [way, setWay] = useState({ on: index.today, by: 'provider', how: 'phone' });
  const groups = groupsIn(data);
  const open = due.filter((group) => groups.includes(group));
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
  const names = (list: readonly FactGroup[]) => speaker.list(list.map((group) => editor.groups[group]));
  const last = (group: FactGroup) => {
    const on = valueAt(start, ['confirmed', group, 'on']);
    return on === undefined ? editor.neverChecked : speaker.say(editor.lastChecked, { on: speaker.date(String(on)) });
  };
  return (
    <FieldFrame path={['confirmed']} as="group" below label={editor.checkedHeading} className="checked">
      {() => (
        <>
          <p className="help">{editor.checkedHelp}</p>
          {open.length > 0 && (
            <label className="choice main">
              <input type="checkbox" checked={open.every(isTicked)} onChange={(event) => put(open, event.target.checked, way)} />
              {speaker.say(editor.checkedAllDue, { groups: names(open) })}
            </label>
          )}
          <div className="choices">
            {groups.map((group) => (
              <label className="choice" key={group} title={last(group)}>
                <input type="checkbox" checked={isTicked(group)} onChange={(event) => put([group], event.target.checked, way)} />
                <span>
                  {editor.groups[group]} <span className="soft small">({last(group)})</span>
                </span>
              </label>
            ))}
          </div>
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
