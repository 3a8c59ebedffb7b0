import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { QueueConfig } from './queue-config.ts';
import { tableToRows } from './table-to-rows.ts';
import { SortableQueue } from './SortableQueue.tsx';

/**
 * Shows the sortable table where the plain one stood. It is put together in small pieces, so that a slow device can scroll
 * meanwhile, and takes the plain one's place in one step: nobody sees the page empty in between.
 */
export function mountQueue(place: Element, config: QueueConfig): Promise<void> {
  const rows = tableToRows(place);
  const root = createRoot(place);
  return new Promise((resolve) => startTransition(() => root.render(<SortableQueue {...config} rows={rows} onShown={resolve} />)));
}
