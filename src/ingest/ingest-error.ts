import type { IngestKey } from '../i18n/keys.ts';
import { ingest } from '../i18n/en/ingest.ts';
import { messageToText, type Values } from '../i18n/message.ts';

/** A sentence of the two commands. */
export const say = (key: IngestKey, values: Values = {}): string => messageToText(ingest[key], values, 'en-GB');

/** A value is quoted as far as it helps; a list of columns or files may be longer. */
const [MOST_OF_A_VALUE, MOST_OF_A_LIST] = [60, 600];

/** An input file, or one row of it, cannot be used. The message says what was found and what to do. */
export class IngestError extends Error {
  readonly key: Exclude<IngestKey, 'at'>;

  constructor(key: Exclude<IngestKey, 'at'>, values: Values = {}, at?: { file: string; row: number }) {
    const what = say(key, toShort(values, at ? MOST_OF_A_VALUE : MOST_OF_A_LIST));
    super(at ? say('at', { ...toShort(at, MOST_OF_A_VALUE), what }) : what);
    this.name = 'IngestError';
    this.key = key;
  }
}

/** System errors that an operator can fix, as IngestErrors; all others unchanged. */
export function toIngestError(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new IngestError('diskFull');
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return new IngestError('cannotWrite', { folder, code });
  return error;
}

// A value from a broken file may be long, or contain terminal control characters.
const toShort = (values: Values, most: number): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      const seen = value.replace(/[\u0000-\u001f\u007f-\u009f\ufeff]/g, '\ufffd');
      return [name, seen.length > most ? `${seen.slice(0, most)}…` : seen];
    }),
  );
