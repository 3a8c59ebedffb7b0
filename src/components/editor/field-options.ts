import type { FieldSchema } from '../../edit/listing-schema.ts';
import type { FormContext } from './form-context.ts';

export interface Option {
  id: string;
  text: string;
}

/** The words that a field takes, with their names; of councils those of the areas, or all. */
export function schemaToOptions(
  schema: FieldSchema,
  { index, speaker }: Pick<FormContext, 'index' | 'speaker'>,
  areas: readonly string[] = index.areas.map(({ id }) => id),
): Option[] | undefined {
  const { editor } = speaker.texts;
  const named = (list: readonly { id: string; en: string; cy?: string | undefined }[]) =>
    list.map((each) => ({ id: each.id, text: speaker.pick(each).text }));
  const sorted = (options: Option[]) => options.sort((a, b) => speaker.compare(a.text, b.text));
  if (schema.enum)
    return schema.enum.map((id) => ({
      id,
      text:
        (editor.choices as Record<string, string>)[id === 'other' ? 'otherKind' : id] ??
        (editor.groups as Record<string, string>)[id] ??
        id,
    }));
  if (schema.vocabulary) return named(index.terms[schema.vocabulary] ?? []);
  switch (schema.refersTo) {
    case 'areas':
      return sorted(named(index.areas));
    case 'councils':
      return sorted(named(index.areas.filter(({ id }) => areas.includes(id)).flatMap(({ councils }) => councils)));
    case 'providers':
      return sorted(named(index.providers));
    case 'commissioners':
      return sorted(named(index.commissioners));
    default:
      return undefined;
  }
}
