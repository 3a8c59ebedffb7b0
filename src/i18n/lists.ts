import { formatList, type ListType } from './list-format.ts';
import { listInWelsh } from './welsh-lists.ts';

/** Things in a row: "Kent, Surrey and Sussex", "Conwy, Gwynedd a Wrecsam". */
export const listToText = (items: readonly string[], tag: string, type: ListType = 'conjunction'): string =>
  tag.startsWith('cy') ? listInWelsh(items, type) : formatList(items, tag, type);
