import type { Directory, Service } from '../../directory/directory.ts';
import { UsageError } from '../usage-error.ts';
import { knownName } from '../values.ts';

/** Which listings a command is for. */
export interface Which {
  area?: string | undefined;
  commissioner?: string | undefined;
  all?: boolean | undefined;
}

/** The listings that are meant, by their files' names. Throws UsageError where it is not said, or the name is not known. */
export function whichListings({ area, commissioner, all }: Which, directory: Directory): Service[] {
  if ([area, commissioner, all].filter((each) => each !== undefined).length !== 1)
    throw new UsageError('Say which listings, with one of --area, --commissioner and --all.');
  if (area) knownName('area', area, directory.areas);
  if (commissioner) knownName('commissioner', commissioner, directory.commissioners.values());
  const isMeant = (service: Service) =>
    all || (area ? service.coverage.areas.includes(area) : service.commissioning.some((entry) => entry.commissioner === commissioner));
  return directory.services.filter(isMeant).sort((a, b) => (a.file < b.file ? -1 : 1));
}
