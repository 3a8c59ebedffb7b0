import { useEffect, useId, useState } from 'react';
import { messageToText } from '../../i18n/message.ts';
import type { QueueConfig } from './queue-config.ts';
import type { QueueCell, QueueRow } from './queue-row.ts';
import { filterQueue, sortQueue, type QueueFilter, type QueueSort } from './sort-queue.ts';
import { COLUMNS } from './table-to-rows.ts';

/** The queue with a box to search in, a choice of what to show, and headings that sort. */
export function SortableQueue({ rows, tag, texts: { queue, taskNames }, onShown }: QueueConfig & { rows: QueueRow[]; onShown(): void }) {
  const [filter, setFilter] = useState<QueueFilter>({ words: '', show: 'everything' });
  const [sort, setSort] = useState<QueueSort>({ by: 'queue', isDown: false });
  const shown = sortQueue(filterQueue(rows, filter, tag), sort, tag);
  const kinds = Object.keys(taskNames).filter((kind) => rows.some((row) => row.kinds.some((each) => each === kind)));
  const [words, show] = [useId(), useId()];
  // Once: the table stands.
  useEffect(onShown, [onShown]);
  const press = (by: QueueSort['by']) => setSort((last) => nextSort(last, by));

  return (
    <>
      <div className="queue-tools no-print">
        <p>
          <label htmlFor={words}>{queue.filter}</label>
          <input
            id={words}
            type="search"
            autoComplete="off"
            value={filter.words}
            onChange={(event) => setFilter({ ...filter, words: event.target.value })}
          />
        </p>
        <p>
          <label htmlFor={show}>{queue.show}</label>
          <select id={show} value={filter.show} onChange={(event) => setFilter({ ...filter, show: event.target.value })}>
            <option value="everything">{queue.everything}</option>
            <option value="sole">{queue.soleOnly}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {taskNames[kind as keyof typeof taskNames]}
              </option>
            ))}
          </select>
        </p>
        <p className="soft" role="status">
          {messageToText(queue.shown, { count: shown.length }, tag)}
        </p>
        <p className="soft">{queue.sortHint}</p>
      </div>
      <section className="scroll" tabIndex={0} aria-label={queue.label}>
        <table className="upkeep-grid">
          <thead>
            <tr>
              <Heading text={queue.listing} by="name" sort={sort} press={press} />
              {COLUMNS.map((column) => (
                <Heading key={column} text={queue[column]} by={column} sort={sort} press={press} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.href} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** One press sorts, a second turns it round, a third goes back to the order of the queue. */
const nextSort = (last: QueueSort, by: QueueSort['by']): QueueSort =>
  last.by !== by ? { by, isDown: false } : last.isDown ? { by: 'queue', isDown: false } : { by, isDown: true };

interface HeadingProps {
  text: string;
  by: QueueSort['by'];
  sort: QueueSort;
  press(by: QueueSort['by']): void;
}

function Heading({ text, by, sort, press }: HeadingProps) {
  const order = sort.by !== by ? undefined : sort.isDown ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={() => press(by)}>
        {text} <span aria-hidden="true">{order === undefined ? '↕' : sort.isDown ? '↓' : '↑'}</span>
      </button>
    </th>
  );
}

const Row = ({ row: { href, name, about, first, cells } }: { row: QueueRow }) => (
  <tr>
    <th scope="row">
      <a href={href}>{name}</a>
      <span className="about">{about}</span>
      {first && <span className="first">{first}</span>}
    </th>
    {COLUMNS.map((column) => (
      <Cell key={column} cell={cells[column]} />
    ))}
  </tr>
);

const Cell = ({ cell: { text, tone, facts } }: { cell: QueueCell }) => (
  <td>
    <span className={`mark ${tone}`}>{text}</span>
    {facts && <span className="about">{facts}</span>}
  </td>
);
