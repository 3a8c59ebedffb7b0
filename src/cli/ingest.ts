import { ContentNotReady } from '../directory/content-not-ready.ts';
import { IngestError, say, toIngestError } from '../ingest/ingest-error.ts';
import { readSiteSettings, type SiteSettings } from '../ingest/site-settings.ts';
import { UsageError } from './usage-error.ts';

/** The option of both commands that read official files. */
export const EDITION = {
  type: 'string',
  value: '<month>',
  about: 'the edition of the file, such as 2026-08; taken from its name, if left out',
} as const;

/** An edition, where one was given. Throws UsageError where it is not written YYYY-MM. */
export function toEdition(text: string | undefined): string | undefined {
  if (text === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new UsageError(`--edition does not take “${text}”. Write it as year and month: 2026-08.`);
}

/** Does the work of one of the two commands with the settings of a checkout. Gives the exit code: 1 where the file was refused. */
export async function runIngest(root: string, work: (settings: SiteSettings) => Promise<void>): Promise<number> {
  const settings = readSiteSettings(root);
  if ('problems' in settings) throw new ContentNotReady(settings.problems);
  try {
    await work(settings);
    return 0;
  } catch (error) {
    const known = toIngestError(error, settings.folder);
    if (!(known instanceof IngestError)) throw error;
    console.error(`${known.message}\n${say('kept')}`);
    return 1;
  }
}
