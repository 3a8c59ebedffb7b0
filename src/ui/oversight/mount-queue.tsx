import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { QueueConfig } from './queue-config.ts';
import { tableToRows } from './table-to-rows.ts';
import { SortableQueue } from './SortableQueue.tsx';

/** Shows the sortable table where the plain one stood, at once: nobody sees the page empty in between. */
export function mountQueue(place: Element, config: QueueConfig): void {
  const rows = tableToRows(place);
  const root = createRoot(place);
  flushSync(() => root.render(<SortableQueue {...config} rows={rows} />));
}
