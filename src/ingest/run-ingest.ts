import { toIngestError, IngestError, say } from './ingest-error.ts';
import { readSiteSettings, type SiteSettings } from './site-settings.ts';

/**
 * Runs one of the two commands on what stands on the command line. `work` says false where that is not understood; the
 * usage is printed then. Ends with 1 where the file was refused, with 2 where the command was.
 */
export async function runIngest(
  usage: 'usagePostcodes' | 'usageBoundaries',
  work: (args: string[], settings: SiteSettings) => Promise<boolean>,
  root: string,
): Promise<void> {
  const settings = readSiteSettings(root);
  if ('problems' in settings) {
    for (const line of settings.problems) console.error(line);
    process.exitCode = 1;
    return;
  }
  try {
    if (await work(process.argv.slice(2), settings)) return;
    console.error(say(usage));
    process.exitCode = 2;
  } catch (error) {
    const known = toIngestError(error, settings.folder);
    const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    if (!(known instanceof IngestError) && !isUsage) throw error;
    console.error(isUsage ? say(usage) : `${(known as IngestError).message}\n${say('kept')}`);
    process.exitCode = isUsage ? 2 : 1;
  }
}

/** Whether an edition, where one was given, is written YYYY-MM. */
export const isEdition = (edition: string | undefined): boolean => edition === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(edition);
