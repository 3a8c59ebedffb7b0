import { ingest } from '../../i18n/en/ingest.ts';
import { messageToText, type Values } from '../../i18n/message.ts';

type Key = Exclude<keyof typeof ingest, 'at'>;

/** A sentence of the two commands. */
export const say = (key: keyof typeof ingest, values: Values = {}): string => messageToText(ingest[key], values, 'en-GB');

/** The file, or one row of it, is not what is wanted: what was found, and what to do. */
export class Refusal extends Error {
  readonly key: Key;

  constructor(key: Key, values: Values = {}, at?: { file: string; row: number }) {
    super(at ? say('at', { ...at, what: say(key, values) }) : say(key, values));
    this.name = 'Refusal';
    this.key = key;
  }
}

/** Errors of the system that an operator can mend, as refusals; all others as they are. */
export function asRefusal(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('diskFull');
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return new Refusal('cannotWrite', { folder, code });
  return error;
}
