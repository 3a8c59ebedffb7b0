import { createContext, useContext } from 'react';
import type { Problem } from './problem-text.ts';
import type { Kind } from '../../edit/content-kinds.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { EditorIndex } from '../../upkeep/editor-index.ts';
import type { FieldSchema } from '../../edit/listing-schema.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { pathToField, pathToKey, type Path } from './paths.ts';

/** An organisation that is added together with a listing. */
export interface NewProvider {
  name: string;
  slug: string;
  isSaved?: boolean;
}

/** What every field of the form may look at. */
export interface FormContext {
  kind: Kind;
  data: PlainMap;
  /** As it was opened: what has changed is marked. */
  start: PlainMap;
  isNew: boolean;
  index: EditorIndex;
  speaker: Speaker;
  withheld: readonly string[];
  newProvider: NewProvider | undefined;
  setNewProvider(provider: NewProvider | undefined): void;
  set(path: Path, value: Plain | undefined): void;
  /** What is wrong at a field, once it was left or somebody tried to save. */
  problemsAt(field: string, below: boolean): Problem[];
}

export const Form = createContext<FormContext | undefined>(undefined);

export const useForm = (): FormContext => useContext(Form)!;

/** What a field needs to show itself. */
export interface FieldProps {
  path: Path;
  schema: FieldSchema;
  isRequired: boolean;
}

/** A field's name and help. */
export function useWords(path: Path): { label: string; help: string } {
  const { kind, speaker } = useForm();
  const fields = speaker.texts.editor.fields as Record<string, { label: string; help: string } | undefined>;
  const key = pathToKey(path);
  const known = fields[`${kind}.${key}`] ?? fields[key];
  return known ?? { label: pathToField(path), help: '' };
}
