import type { Problem } from './problem.ts';
import { en } from '../i18n/en.ts';
import { messageToText } from '../i18n/message.ts';
import { invisibleToMarks } from '../listing/plain-text.ts';

/** A problem on one line: where, which field, what was found, what to write instead. */
export function problemToLine({ file, line, field, key, values }: Problem): string {
  const message = en.check[key];
  const text = (part: string) => messageToText(part, values, 'en-GB');
  return [`${file}:${line}`, field ? invisibleToMarks(field) : 'whole file', text(message.found), text(message.remedy)].join('  ');
}
