import type { FallbackHelpline } from '../match/fallback-helplines.ts';
import type { Kind } from '../edit/content-kinds.ts';
import type { PlainMap } from '../edit/edit-yaml.ts';
import type { ValidationIssue } from '../edit/preview.ts';
import type { ReviewTask } from './review-task.ts';

/** A name in both languages. */
export interface Named {
  id: string;
  en: string;
  cy?: string | undefined;
}

/** A listing to choose from. */
export interface IndexEntry {
  file: string;
  ref: string;
  slug: string;
  name: string;
  welshName?: string | undefined;
  areas: string[];
  types: string[];
  town?: string | undefined;
  isClosed?: boolean | undefined;
  /** What is to be done about it, as in the review queue; none: it isn't in the queue. */
  tasks: ReviewTask[];
}

/** What the editing form starts from: what there is to choose, in the order of the review queue. */
export interface EditorIndex {
  /** YYYY-MM-DD. */
  today: string;
  /** Who publishes the site, where that is known. */
  publisher?: string | undefined;
  /** What is due first, in the order of the queue; then the rest by name. */
  listings: IndexEntry[];
  providers: Named[];
  commissioners: Named[];
  /** Notices by their first words. */
  notices: Named[];
  areas: (Named & { councils: Named[]; country: 'england' | 'wales' })[];
  /** The terms of each vocabulary. */
  terms: Record<string, Named[]>;
  /** The kinds of service in words that tell a stranger nothing, by their id: for addresses. */
  neutralKinds: Record<string, string>;
  /** The fallback helplines, in their order. */
  helplines: readonly FallbackHelpline[];
  /** The hosts that providers and commissioners list as their own, by file name. */
  ownHosts: Record<string, readonly string[]>;
  /** References of the listings that age alone never withdraws. */
  exemptFromWithdrawal: readonly string[];
  /** References and addresses that were given once and may not be given again. */
  usedRefs: string[];
  usedSlugs: string[];
}

/** A file as it is opened for editing. */
export interface Opened {
  kind: Kind;
  /** Its path from the project's root. */
  file: string;
  data: PlainMap;
  /** The checksum of its text. */
  base: string | null;
  /** Fields that this copy does not give out: they cannot be edited here. */
  withheld: string[];
}

/** What became of a change. */
export interface SaveOutcome {
  state: 'saved' | 'unchanged' | 'refused';
  issues: ValidationIssue[];
  /** The file as it is now, if there is one. */
  now?: Opened | undefined;
}
