import { readDirectory } from '../../src/directory/read-directory.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import { releaseToFiles } from '../../src/export/data/files.ts';
import type { Release } from '../../src/export/data/release.ts';
import { releasedToApi } from '../../src/export/open-referral/api.ts';
import { candidatesToReleased } from '../../src/export/released.ts';
import { FIXTURE_TODAY } from '../support/fixture-content.ts';

export const TODAY = FIXTURE_TODAY;

/** The content below a folder, and what may be told of it. */
export function releaseOf(root: string, today = TODAY): Release {
  const { directory, problems } = readDirectory(root, today);
  if (!directory) throw new Error(JSON.stringify(problems));
  return directoryToRelease(directory, today);
}

export function directoryToRelease(directory: Directory, today = TODAY): Release {
  const services = candidatesToReleased(directoryToCandidates(directory, today), today);
  return { today, services, directory, site: directory.site };
}

/** Every file of `/api/` as it is written, by its path. */
export const apiOf = ({ services, directory, today }: Release): Map<string, unknown> =>
  new Map([...releasedToApi(services, directory, today)].map(([file, data]) => [file, JSON.parse(JSON.stringify(data)) as unknown]));

/** The texts of `/data/`, by file name. */
export async function dataTextsOf(release: Release): Promise<Record<string, string>> {
  const files = await releaseToFiles(release, [speakerFor('en')]);
  return Object.fromEntries(files.map(({ name, body }) => [name, Buffer.from(body).toString('utf8')]));
}
