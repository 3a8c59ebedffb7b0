import { useCallback, useState } from 'react';
import type { PlainMap } from '../../edit/edit-yaml.ts';

interface History {
  past: readonly PlainMap[];
  now: PlainMap;
  future: readonly PlainMap[];
  /** The field of the last step: what is typed into one field in a row is one step. */
  last: string;
}

export interface Edited {
  data: PlainMap;
  set(next: PlainMap, field: string): void;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
  /** Starts a new step, also in the same field. */
  pause(): void;
}

/** What is written, with every step back and forth. */
export function useHistory(start: PlainMap): Edited {
  const [history, setHistory] = useState<History>({ past: [], now: start, future: [], last: '' });
  const set = useCallback(
    (next: PlainMap, field: string) =>
      setHistory(({ past, now, last }) => ({
        past: field !== '' && field === last ? past : [...past, now],
        now: next,
        future: [],
        last: field,
      })),
    [],
  );
  const pause = useCallback(() => setHistory((history) => (history.last === '' ? history : { ...history, last: '' })), []);
  const undo = useCallback(
    () =>
      setHistory((history) => {
        const { past, now, future } = history;
        return past.length === 0 ? history : { past: past.slice(0, -1), now: past.at(-1)!, future: [now, ...future], last: '' };
      }),
    [],
  );
  const redo = useCallback(
    () =>
      setHistory((history) => {
        const { past, now, future } = history;
        return future.length === 0 ? history : { past: [...past, now], now: future[0]!, future: future.slice(1), last: '' };
      }),
    [],
  );
  return { data: history.now, set, undo, redo, pause, canUndo: history.past.length > 0, canRedo: history.future.length > 0 };
}
