// What a provider's page of its listing shows: the file of facts of each area.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckFile, CheckListing } from '../components/check/check-listing.ts';
import { listingToCheck } from '../components/check/check-lines.ts';
import { contentRoot } from '../directory/content-root.ts';
import { listingToData } from '../edit/preview.ts';
import type { Speaker } from '../i18n/locale.ts';
import { memoize } from '../listing/memoize.ts';
import { directoryToEditorIndex } from '../upkeep/editor-data.ts';
import { directory, site, today } from './_site.ts';

const open = directory.services.filter(({ lifecycle }) => lifecycle.status !== 'closed');
const areaOf = ({ coverage }: (typeof open)[number]): string => coverage.areas[0] ?? 'national';
const index = directoryToEditorIndex(directory, today, []);
/** Each is wanted in two languages. */
const textToData = memoize((text: string) => listingToData(text));

/** The areas that have such a file. */
export const checkAreas: readonly string[] = [...new Set(open.map(areaOf))];

/** The file of an area in one language, made from what each listing's file says. */
export const areaToCheckFile = (area: string, speaker: Speaker): CheckFile =>
  Object.fromEntries(
    open
      .filter((service) => areaOf(service) === area)
      .map(({ ref, file }) => {
        const { name, groups, questions } = listingToCheck(textToData(readFileSync(join(contentRoot(), file), 'utf8')), index, speaker);
        const shown = Object.entries(groups).map(([group, { digest, lines }]) => [
          group,
          { digest, lines: lines.map(({ label, text }) => ({ label, text })) },
        ]);
        return [ref, { name, groups: Object.fromEntries(shown) as CheckListing['groups'], questions }];
      }),
  );

/** The page. */
export const checkProps = (speaker: Speaker) => ({ speaker, site });
