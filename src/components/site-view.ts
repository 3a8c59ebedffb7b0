import type { Texts } from '../i18n/locale.ts';
import type { Listing } from '../listing/listing.ts';
import type { FallbackFor, FallbackHelpline } from '../match/fallback-helplines.ts';

/** What every page shows of the copy it belongs to. Pages fill it from the content. */
export interface SiteView {
  name: string;
  isLive: boolean;
  /** Where the copy is served, with its folder if it has one: https://… without a slash at the end. */
  address?: string | undefined;
  host: { name?: string | undefined; phone?: string | undefined; email?: string | undefined };
  exit: string;
  /** What a page may load and do, with the style sheet inside it where there is one. */
  policy(sheet?: string): string;
  /** YYYY-MM-DD. */
  today: string;
  /** The fallback helplines by whom they are for. */
  lines: { national: FallbackHelpline; young?: FallbackHelpline | undefined; wales?: FallbackHelpline | undefined };
  /** The helpline to fall back on for somebody. */
  fallbackFor(who: FallbackFor): FallbackHelpline;
  /** The one for those whom a service takes. */
  fallbackForService(service: Pick<Listing, 'coverage' | 'eligibility'>): FallbackHelpline;
}

/** How things that are referred to are called in one language. */
export interface Names {
  area(slug: string): string;
  council(slug: string): string;
  /** The police force of an area. */
  force(area: string): string;
  provider(slug: string): string;
  commissioner(slug: string): string;
  type(id: string): string;
  group(id: string): string;
  language(id: string): string;
  /** A town that a listing names; `areas` tell it from a namesake. */
  town(name: string, areas: readonly string[]): string;
  /** The name and the address of another listing. */
  service(slug: string): { name: string; slug: string };
}

/** One step back on the way here. */
export interface Crumb {
  text: string;
  path: string;
  /** Whether a site that shows the page in a frame may show this one, too: then it opens in the frame. */
  mayBeFramed?: boolean;
}

export type { Texts };
