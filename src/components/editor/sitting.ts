import type { ChangeFile } from '../../edit/change-file.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';

/** A change that the form on the built site has made, and can only hand over. */
export interface MadeChange {
  /** The reference, or the file's short name. */
  name: string;
  /** The path of the file, empty where it is a new one. */
  file: string;
  changes: ChangeFile[];
  /** What changes, in words. */
  words: string;
  /** The file's data as it was left: opened again, the form goes on from there. */
  data: PlainMap;
}

/** What was changed since the page was loaded, by the name of each file, in the order in which it was first changed. */
export type Sitting = ReadonlyMap<string, MadeChange>;

export const withChange = (sitting: Sitting, made: MadeChange): Sitting => new Map([...sitting, [made.name, made]]);
