import { nameToKey } from '../../place/towns.ts';
import { problemAt, type CrossCheck } from './context.ts';

/** The same name for the same place, listed twice, would be shown twice. */
export const duplicateServices: CrossCheck = ({ files }) => {
  const seen = new Map<string, string>();
  return files.services.flatMap((file) => {
    if (file.value.lifecycle.status === 'closed') return [];
    const keys = toNameKeys(file.value.name, file.value.coverage);
    const twin = keys.map((key) => seen.get(key)).find(Boolean);
    for (const key of keys) seen.set(key, seen.get(key) ?? file.yaml.file);
    return twin ? [problemAt(file, ['name'], 'service-twice', file.value.name, { other: twin })] : [];
  });
};

/** A name in each place that it is for, in one spelling. */
export function toNameKeys(name: string, { areas, everywhere }: { areas: readonly string[]; everywhere?: string | undefined }): string[] {
  const key = nameToKey(name);
  return (everywhere ? [everywhere] : areas).map((where) => `${key} / ${where}`);
}
