import { useCallback, useMemo, useState, type FocusEvent } from 'react';
import { checkData } from '../../edit/check-data.ts';
import type { Kind } from '../../edit/content-kinds.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { Problem } from './problem-text.ts';

export interface Problems {
  /** Everything that is wrong now, seen or not. */
  all: Problem[];
  /** What is shown: at fields that were left, and everything once somebody tried to save. */
  shown: Problem[];
  showAll(): void;
  /** What the whole content has to say, after a try to save. */
  setOthers(problems: Problem[]): void;
  leave(event: FocusEvent): void;
}

/** What is wrong with the data, field by field. */
export function useProblems(kind: Kind, data: PlainMap, today: string, alsoTaken: (data: PlainMap) => Problem[]): Problems {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAll, setAll] = useState(false);
  const [others, setOthers] = useState<Problem[]>([]);
  const all = useMemo(() => [...checkData(kind, data, today), ...alsoTaken(data)], [kind, data, today, alsoTaken]);
  const shown = useMemo(() => [...all.filter(({ field }) => isAll || isLeft(field, left)), ...others], [all, isAll, left, others]);
  const leave = useCallback((event: FocusEvent) => {
    const box = (event.target as HTMLElement).closest<HTMLElement>('[data-field]');
    const field = box?.dataset['field'];
    // Still within the same field: its “not known” box, the next choice.
    if (!field || box.contains(event.relatedTarget as Node | null)) return;
    setLeft((before) => (before.has(field) ? before : new Set([...before, field])));
  }, []);
  return { all, shown, showAll: useCallback(() => setAll(true), []), setOthers, leave };
}

// A group's own fault ("it ends before it starts") shows once one of its fields was left.
const isLeft = (field: string, left: ReadonlySet<string>): boolean =>
  [...left].some((each) => each === field || field.startsWith(`${each} > `) || (field !== '' && each.startsWith(`${field} > `)));
