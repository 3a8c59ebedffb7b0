import type { Directory, Service } from '../../directory/directory.ts';
import { NotUnderstood } from './options.ts';
import { say } from './say.ts';

/** Which listings a command is for. */
export interface Which {
  area?: string | undefined;
  commissioner?: string | undefined;
  all?: boolean | undefined;
}

/** The listings that are meant, by their files' names. Throws NotUnderstood where it is not said, or the name is not known. */
export function whichListings({ area, commissioner, all }: Which, directory: Directory): Service[] {
  if ([area, commissioner, all].filter((each) => each !== undefined).length !== 1) throw new NotUnderstood(say('exportWhich'));
  if (area)
    known(
      'area',
      area,
      directory.areas.map(({ slug }) => slug),
    );
  if (commissioner) known('commissioner', commissioner, directory.commissioners.keys());
  const isMeant = (service: Service) =>
    all || (area ? service.coverage.areas.includes(area) : service.commissioning.some((entry) => entry.commissioner === commissioner));
  return directory.services.filter(isMeant).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Throws NotUnderstood where a name is none of those that there are. */
export function known(what: string, found: string, names: Iterable<string>): void {
  const all = [...names];
  if (!all.includes(found)) throw new NotUnderstood(say('unknownName', { what, found, names: all.join(', ') }));
}
