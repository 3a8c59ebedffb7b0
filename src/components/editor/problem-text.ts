import type { ChangeKey, CheckKey } from '../../i18n/keys.ts';
import type { Speaker } from '../../i18n/locale.ts';

/** Something wrong at a field, as `check` and the change files tell it. */
export interface Problem {
  field: string;
  key: CheckKey | ChangeKey;
  values: Record<string, string | number>;
  /** The other file in which it shows. */
  at?: string | undefined;
}

/** A problem in words: what was found, and what to do. Where `check` speaks of lines and files, the form has words of its own. */
export function problemToText({ key, values, at }: Problem, { texts, say }: Speaker): string {
  const message = { ...texts.changes, ...texts.check, ...texts.editor.problems }[key];
  const text = `${say(message.found, values)} ${say(message.remedy, values)}`;
  return at === undefined ? text : say(texts.editor.elsewhere, { file: at, message: text });
}
