import type { Texts } from '../site-view.ts';

/** What the table that can be sorted is given beside its rows, as JSON in the page. */
export interface QueueConfig {
  /** The language's name in the standards: en-GB. */
  tag: string;
  texts: Pick<Texts['upkeep'], 'queue' | 'taskNames'>;
}
