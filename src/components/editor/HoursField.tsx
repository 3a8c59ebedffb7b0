import { useMemo } from 'react';
import { emptyGrid, gridToOpening, openingToGrid, type WeekGrid } from '../../listing/week-grid.ts';
import { repairText } from '../../sheets/repair-cell.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useForm, type FieldProps } from './form-context.ts';
import { HoursGrid } from './HoursGrid.tsx';
import { valueAt } from './paths.ts';

/** Opening hours: a table of the week where it can show them, and always the text. What is not touched stays to the letter. */
export function HoursField({ path }: FieldProps) {
  const { data, set, speaker } = useForm();
  const { editor } = speaker.texts;
  const value = valueAt(data, path);
  const text = typeof value === 'string' ? value : '';
  const grid = useMemo(() => (text === '' ? undefined : openingToGrid(text)), [text]);
  const put = (next: WeekGrid) => set(path, gridToOpening(next));
  return (
    <FieldFrame path={path} as="group">
      {(control) => (
        <>
          <label className="choice">
            <input type="checkbox" checked={value === undefined} onChange={(event) => set(path, event.target.checked ? undefined : null)} />
            {editor.notKnown}
          </label>{' '}
          {!grid && text === '' && (
            <button
              type="button"
              className="quiet"
              onClick={() =>
                put({ ...emptyGrid(), days: emptyGrid().days.map((_, day) => (day < 5 ? [['09:00', '17:00']] : [])), bankHolidays: [] })
              }
            >
              {editor.setHours}
            </button>
          )}
          {grid && <HoursGrid grid={grid} put={put} id={control.id} />}
          {!grid && text !== '' && <p className="help">{editor.notInGrid}</p>}
          {(value !== undefined || text !== '') && (
            <div className="hours-text">
              <label htmlFor={`${control.id}-text`}>{editor.asText}</label>
              <p className="help">{editor.textHelp}</p>
              <input
                id={`${control.id}-text`}
                type="text"
                autoComplete="off"
                aria-invalid={control['aria-invalid']}
                value={text}
                onChange={(event) => set(path, event.target.value || null)}
                onBlur={() => {
                  const repaired = repairText(text, 'opening');
                  if (repaired !== text) set(path, repaired || null);
                }}
              />
            </div>
          )}
        </>
      )}
    </FieldFrame>
  );
}
