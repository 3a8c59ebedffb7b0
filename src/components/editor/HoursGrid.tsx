import { useEffect, useState } from 'react';
import { isWholeDay, textToTime, type GridTimes, type WeekGrid } from '../../listing/week-grid.ts';
import { useForm } from './form-context.ts';

interface GridProps {
  grid: WeekGrid;
  put(next: WeekGrid): void;
  id: string;
}

const USUAL: GridTimes = [['09:00', '17:00']];
const WHOLE: GridTimes = [['00:00', '24:00']];

/** The week day by day, bank holidays, and dates that differ. */
export function HoursGrid({ grid, put, id }: GridProps) {
  const { speaker, index } = useForm();
  const { editor } = speaker.texts;
  const setDay = (day: number, times: GridTimes) => put({ ...grid, days: grid.days.map((each, at) => (at === day ? times : each)) });
  const setException = (at: number, next: WeekGrid['exceptions'][number] | undefined) =>
    put({ ...grid, exceptions: grid.exceptions.flatMap((each, other) => (other !== at ? [each] : next ? [next] : [])) });
  const isAlways = grid.days.every(isWholeDay) && grid.bankHolidays === undefined;
  return (
    <div data-grid>
      <label className="choice">
        <input
          type="checkbox"
          checked={isAlways}
          onChange={(event) =>
            put(
              event.target.checked
                ? { ...grid, days: grid.days.map(() => WHOLE), bankHolidays: undefined }
                : { ...grid, days: grid.days.map((_, day) => (day < 5 ? USUAL : [])) },
            )
          }
        />
        {editor.always}
      </label>
      <table className="hours-grid">
        <tbody>
          {editor.days.map((name, day) => (
            <Row key={name} name={name} times={grid.days[day]!} put={(times) => setDay(day, times)} id={`${id}-${day}`} />
          ))}
          <Row
            name={editor.bankHolidays}
            times={grid.bankHolidays}
            same={editor.bankSame}
            put={(bankHolidays) => put({ ...grid, bankHolidays })}
            putSame={() => put({ ...grid, bankHolidays: undefined })}
            id={`${id}-ph`}
          />
          {grid.exceptions.map(({ date, times }, at) => (
            <Row
              key={at}
              name={speaker.date(date)}
              times={times}
              put={(next) => setException(at, { date, times: next })}
              remove={() => setException(at, undefined)}
              id={`${id}-x${at}`}
            />
          ))}
        </tbody>
      </table>
      <AddDate
        today={index.today}
        taken={grid.exceptions.map(({ date }) => date)}
        add={(date) => put({ ...grid, exceptions: [...grid.exceptions, { date, times: [] }] })}
        id={id}
      />
    </div>
  );
}

interface RowProps {
  name: string;
  times: GridTimes | undefined;
  /** What it says where nothing of its own holds. */
  same?: string;
  put(times: GridTimes): void;
  putSame?: () => void;
  remove?: () => void;
  id: string;
}

function Row({ name, times, same, put, putSame, remove, id }: RowProps) {
  const { texts, say } = useForm().speaker;
  const { editor } = texts;
  const state = times === undefined ? 'same' : times.length === 0 ? 'closed' : isWholeDay(times) ? 'all' : 'open';
  const choose = (next: string) => {
    if (next === 'same') putSame?.();
    else put(next === 'closed' ? [] : next === 'all' ? WHOLE : USUAL);
  };
  const change = (at: number, end: 0 | 1, time: string) =>
    put(times!.map((each, other) => (other !== at ? each : end === 0 ? [time, each[1]] : [each[0], time])));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select id={id} aria-label={say(editor.dayState, { day: name })} value={state} onChange={(event) => choose(event.target.value)}>
          {same && <option value="same">{same}</option>}
          <option value="closed">{editor.closedDay}</option>
          <option value="open">{editor.openDay}</option>
          <option value="all">{editor.allDay}</option>
        </select>{' '}
        {state === 'open' &&
          times!.map(([from, to], at) => (
            <span className="nobreak" key={at}>
              <Time label={say(editor.fromTime, { day: name })} time={from} put={(time) => change(at, 0, time)} /> {editor.to}{' '}
              <Time label={say(editor.toTime, { day: name })} time={to} put={(time) => change(at, 1, time)} />{' '}
            </span>
          ))}
        {state === 'open' && times!.length === 1 && times![0]![1] > times![0]![0] && times![0]![1] < '22:00' && (
          <button
            type="button"
            className="link"
            aria-label={say(editor.addBreak, { day: name })}
            onClick={() => put([...times!, [nextHour(times![0]![1]), '22:00']])}
          >
            +
          </button>
        )}
        {state === 'open' && times!.length > 1 && (
          <button
            type="button"
            className="link"
            aria-label={say(editor.removeBreak, { day: name })}
            onClick={() => put(times!.slice(0, 1))}
          >
            −
          </button>
        )}
        {remove && (
          <button type="button" className="link" onClick={remove}>
            {say(editor.removeWhat, { what: name })}
          </button>
        )}
      </td>
    </tr>
  );
}

const nextHour = (time: string): string => `${String(Math.min(Number(time.slice(0, 2)) + 1, 21)).padStart(2, '0')}:00`;

/** A time as it is typed; it is taken when it is left, as “9” or “5.30pm” too. */
function Time({ label, time, put }: { label: string; time: string; put(time: string): void }) {
  const [text, setText] = useState(time);
  useEffect(() => setText(time), [time]);
  const read = textToTime(text);
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-invalid={read === undefined || undefined}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        // What is no time goes into the text as it is: there the check says what is wrong with it.
        const next = read ?? text;
        if (next !== time) put(next);
      }}
      onKeyDown={(event) => event.key === 'Enter' && read && read !== time && put(read)}
    />
  );
}

function AddDate({ today, taken, add, id }: { today: string; taken: readonly string[]; add(date: string): void; id: string }) {
  const { editor } = useForm().speaker.texts;
  const [date, setDate] = useState('');
  const isFine = /^\d{4}-\d{2}-\d{2}$/.test(date) && !taken.includes(date);
  return (
    <p className="row">
      <label htmlFor={`${id}-date`}>{editor.date}</label>
      <input id={`${id}-date`} type="date" min={today} value={date} onChange={(event) => setDate(event.target.value)} />
      <button
        type="button"
        className="quiet"
        disabled={!isFine}
        onClick={() => {
          add(date);
          setDate('');
        }}
      >
        {editor.addDate}
      </button>
    </p>
  );
}
