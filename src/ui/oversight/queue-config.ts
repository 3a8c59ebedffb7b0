import type { Texts } from '../site-view.ts';
import type { QueueRow } from './queue-row.ts';

/** What the table that can be sorted is given, as JSON in the page. */
export interface QueueConfig {
  /** The language's name in the standards: en-GB. */
  tag: string;
  /** In the order of the queue. */
  rows: QueueRow[];
  texts: Pick<Texts['upkeep'], 'queue' | 'taskNames'>;
}
