import type { InlineByKind } from '../../build/inline-sources.ts';
import type { Crawled } from './crawl.ts';
import type { Host } from './hosts.ts';

/** A copy of the site that is looked at. */
export interface AuditedCopy {
  /** With a slash at the end. */
  base: string;
  origin: string;
  isHttps: boolean;
  /** Whether search engines may list it, as its first page says. */
  isLive: boolean;
  /** What is inside its pages and their own policies allow. */
  inline: InlineByKind;
  /** The sites that may show its areas' pages in a frame, as it says itself. */
  framedBy: readonly string[];
  /** The host, where its limits are known. */
  host?: Host | undefined;
  files: ReadonlyMap<string, Crawled>;
}

/** Something that is not as it has to be. */
export interface Fault {
  path: string;
  what: string;
}

/** What one check found: how many things it looked at, and what is wrong with them. */
export interface Found {
  looked: number;
  faults: Fault[];
}

export type Check = (copy: AuditedCopy) => Found | Promise<Found>;

/** A check that looks at single things, each for itself. */
export const lookAtEach = <T>(things: readonly T[], path: (thing: T) => string, look: (thing: T) => readonly string[]): Found => ({
  looked: things.length,
  faults: things.flatMap((thing) => look(thing).map((what) => ({ path: path(thing), what }))),
});

/** The pages that visitors open: not the parts that a script fetches. */
export const pagesOf = (copy: AuditedCopy): Crawled[] =>
  filesOf(copy).filter((file) => file.isHtml && !/\/cards\/(details\/)?$/.test(file.path));

/** Everything that was found where it should be. */
export const filesOf = (copy: AuditedCopy): Crawled[] => [...copy.files.values()].filter((file) => file.status === 200);
