import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textToChecksum } from '../../edit/checksum.ts';
import { listingToData, previewChange } from '../../edit/preview.ts';
import { LIMITS, fetchFeed, type Get } from '../../export/open-referral/reading/fetch-feed.ts';
import { fileToBytes } from '../../export/open-referral/reading/bytes.ts';
import { BadFeed, readPage } from '../../export/open-referral/reading/page.ts';
import { planImport } from '../../export/open-referral/reading/plan.ts';
import { recordToText, sourceToRecordFile, textToRecord } from '../../export/open-referral/reading/record.ts';
import { makeSafeGet } from '../../export/open-referral/reading/safe-get.ts';
import { badFeedToText, planToJson, planToLines } from './feed-to-text.ts';
import { readContent } from './content.ts';
import { newRefs } from './new-ref.ts';
import { NotUnderstood } from './options.ts';
import { settleAndReport, type Manner } from './report.ts';
import { feed as texts } from '../../i18n/en/feed.ts';
import { say } from './say.ts';

/** Shows what an Open Referral feed would change, and with `apply` changes it. Gives the exit code. */
export async function importFeed(sources: readonly string[], manner: Manner, get: Get = makeSafeGet()): Promise<number> {
  const [source, ...others] = sources;
  if (!source || others.length > 0) throw new NotUnderstood(texts.oneSource);
  const content = readContent();
  const { root, directory, today } = content;
  try {
    const name = isAddress(source) ? source : basename(source);
    const recordFile = sourceToRecordFile(name);
    const before = readIfThere(join(root, recordFile));
    const plan = await planImport(readServices(source, get), {
      directory,
      source: name,
      today,
      newRef: newRefs(content),
      last: textToRecord(before),
      dataOf(service) {
        const { text } = content.fileOf(service);
        return { data: listingToData(text), base: textToChecksum(text) };
      },
    });
    const bySlug = new Map(directory.services.map((service) => [service.ref, service]));
    const previews = plan.outcomes.flatMap(({ change }) => {
      const there = change && bySlug.get(change.ref);
      return change ? previewChange(there && content.fileOf(there), change) : [];
    });
    return settleAndReport(content, previews, {
      ...manner,
      notes: planToLines(plan),
      also: () => [{ file: recordFile, before, after: recordToText(plan.record) }],
      more: { feed: planToJson(plan) },
    });
  } catch (error) {
    if (!(error instanceof BadFeed)) throw error;
    console.error(badFeedToText(error, source));
    return 1;
  }
}

const isAddress = (source: string): boolean => /^[a-z]+:\/\//i.test(source);

function readServices(source: string, get: Get): Iterable<unknown> | AsyncIterable<unknown> {
  if (isAddress(source)) return fetchFeed(new URL(source), get);
  if (!existsSync(source)) throw new NotUnderstood(say('noFile', { found: source }));
  if (statSync(source).size > LIMITS.bytes) throw new BadFeed('too-large', { most: LIMITS.bytes / 1_000_000 });
  return readPage(fileToBytes(source)).entries;
}

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
