import type { EditorIndex, Opened, SaveOutcome } from '../../upkeep/editor-index.ts';
import type { Kind } from '../../edit/content-kinds.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What the page tells the form. */
export interface EditorConfig {
  locale: Locale;
  /** The built site's folder of tables, with a slash at the end. None where the form works on a checkout on this machine. */
  tables?: string | undefined;
  /** Where changes are sent, if somebody looks after this copy. */
  email?: string | undefined;
  /** The address before a file's path at which the host lets one edit it. */
  repository?: string | undefined;
}

/** Where the form gets listings from, and where it puts them. */
export interface EditorHost {
  index(): Promise<EditorIndex>;
  open(file: string, kind: Kind): Promise<Opened>;
  /** Writes a change; missing where this page cannot write. Throws SaveFailed. */
  save?: (file: string, change: string) => Promise<SaveOutcome>;
}

/** A saving that did not come about; nothing of what was typed is lost. */
export class SaveFailed extends Error {
  /** ENOSPC and the like, “LOCKED” or “connection”. */
  readonly code: string;
  /** Who is writing, and since when (ISO 8601). */
  readonly holder: { user: string; since: string } | undefined;
  constructor(code: string, holder?: { user: string; since: string }) {
    super(code);
    this.code = code;
    this.holder = holder;
  }
}
