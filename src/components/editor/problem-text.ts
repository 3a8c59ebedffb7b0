import type { Speaker } from '../../i18n/locale.ts';

/** Something wrong at a field, as `check` and the change files tell it. */
export interface Problem {
  field: string;
  key: string;
  values: Record<string, string | number>;
  /** The other file in which it shows. */
  at?: string | undefined;
}

/** A problem in the words of `check`: what was found, and what to do. */
export function problemToText({ key, values, at }: Problem, { texts, say }: Speaker): string {
  const messages = { ...texts.changes, ...texts.check } as Record<string, { found: string; remedy: string } | undefined>;
  const message = messages[key] ?? texts.check['not-accepted'];
  const text = `${say(message.found, values)} ${say(message.remedy, values)}`;
  return at === undefined ? text : say(texts.editor.elsewhere, { file: at, message: text });
}
