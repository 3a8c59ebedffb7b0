import { z } from 'zod';
import { fileToSlug } from '../../listing/file-to-slug.ts';
import { memoize } from '../../listing/memoize.ts';
import type { ReferenceTarget, VocabularyName } from '../../listing/slug.ts';
import { editDistance } from '../../place/edit-distance.ts';
import type { Problem } from '../problem.ts';
import type { GoodFile } from '../read-files.ts';
import { FOLDER_NAMES, FOLDERS, schemas } from '../schemas.ts';
import { vocabularySchemas } from '../schemas/vocabulary.ts';
import { problemAt, type CheckContext, type CrossCheck } from './context.ts';

type Target = ReferenceTarget | VocabularyName;

/** The names that references can find, by what they point to. A target that isn't here can't be checked. */
export type KnownNames = ReadonlyMap<Target, ReadonlySet<string>>;

/** Where the things are that a reference can name. */
const PLACES: Record<ReferenceTarget, string> = { ...FOLDERS, councils: FOLDERS.areas, guides: 'content/guides' };

/** Every field that names another file or term must find it. Which fields do is declared in the schemas: see listing/slug.ts. */
export const references: CrossCheck = ({ directory, files, broken }) => {
  const known = directoryToNames(directory, broken);
  const inFiles = <T>(all: readonly GoodFile<T>[], schema: z.ZodType) => all.flatMap((file) => danglingReferences(file, schema, known));
  return [
    ...inFiles([files.site], schemas.site),
    ...FOLDER_NAMES.flatMap((name) => inFiles<unknown>(files[name], schemas[name])),
    ...inFiles(files.guides, schemas.guides),
    ...[...files.vocabulary].flatMap(([name, file]) => inFiles([file], vocabularySchemas[name])),
  ];
};

/** The references in a file that lead nowhere. */
export function danglingReferences(file: GoodFile<unknown>, schema: z.ZodType, known: KnownNames): Problem[] {
  return schemaToReferences(schema).flatMap(({ path, target }) => {
    const names = known.get(target);
    if (!names) return [];
    return valuesAt(file.value, path).flatMap(({ at, value }) => {
      if (names.has(value)) return [];
      const nearest = nearestName(value, names);
      const where = target in PLACES ? PLACES[target as ReferenceTarget] : `content/vocabulary/${target}.yaml`;
      return [problemAt(file, at, nearest ? 'reference-misspelt' : 'reference-missing', value, { where, nearest: nearest ?? '' })];
    });
  });
}

function directoryToNames(directory: CheckContext['directory'], broken: readonly string[]): KnownNames {
  // A file that is there but broken is reported for what is broken in it.
  const namesIn = (target: ReferenceTarget, names: Iterable<string>) =>
    [target, new Set([...names, ...broken.filter((file) => file.startsWith(`${PLACES[target]}/`)).map(fileToSlug)])] as const;
  const isAreaBroken = broken.some((file) => file.startsWith(`${FOLDERS.areas}/`));
  return new Map<Target, ReadonlySet<string>>([
    namesIn(
      'areas',
      directory.areas.map(({ slug }) => slug),
    ),
    ...(isAreaBroken
      ? []
      : [
          namesIn(
            'councils',
            directory.areas.flatMap(({ councils }) => councils.map(({ slug }) => slug)),
          ),
        ]),
    namesIn('commissioners', directory.commissioners.keys()),
    namesIn('providers', directory.providers.keys()),
    namesIn(
      'services',
      directory.services.map(({ slug }) => slug),
    ),
    namesIn(
      'guides',
      directory.guides.map(({ slug }) => slug),
    ),
    namesIn('guideBlocks', directory.guideBlocks.keys()),
    ...Object.entries(directory.vocabulary).map(
      ([name, terms]) => [name as VocabularyName, new Set((terms as { id: string }[]).map(({ id }) => id))] as const,
    ),
  ]);
}

/** Matches every entry of a list or record in a path. */
const EACH = Symbol('each');

interface Reference {
  path: readonly (string | typeof EACH)[];
  target: Target;
}

const schemaToReferences = memoize((schema: z.core.$ZodType): Reference[] => findReferences(schema as z.core.$ZodTypes, []));

function findReferences(schema: z.core.$ZodTypes, path: Reference['path']): Reference[] {
  const { refersTo, vocabulary } = z.globalRegistry.get(schema) ?? {};
  const target = refersTo ?? vocabulary;
  if (target) return [{ path, target }];
  const into = (inner: z.core.SomeType, ...step: Reference['path']) => findReferences(inner as z.core.$ZodTypes, [...path, ...step]);
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, inner]) => into(inner, name));
    case 'array':
      return into(def.element, EACH);
    case 'record':
      return into(def.valueType, EACH);
    case 'union':
      return def.options.flatMap((option) => into(option));
    case 'pipe':
      return [...into(def.in), ...into(def.out)];
    // No content has these; looked over, they would hide a reference.
    case 'tuple':
    case 'intersection':
    case 'map':
    case 'set':
    case 'lazy':
      throw new Error(`References inside a ${def.type} are not checked yet: ${path.map(String).join(' > ')}`);
    default:
      return 'innerType' in def ? into(def.innerType) : [];
  }
}

interface Value {
  at: PropertyKey[];
  value: string;
}

/** The texts at a path, with the path of each. Fields that are left out have none. */
function valuesAt(data: unknown, [step, ...rest]: Reference['path'], at: PropertyKey[] = []): Value[] {
  if (step === undefined) return typeof data === 'string' ? [{ at, value: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  if (step !== EACH) return valuesAt((data as Record<string, unknown>)[step], rest, [...at, step]);
  return Object.entries(data).flatMap(([key, inner]) => valuesAt(inner, rest, [...at, Array.isArray(data) ? Number(key) : key]));
}

/** The one known name within two letters, if there is just one. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const near = [...names].filter((other) => editDistance(name, other, 2) <= 2);
  return near.length === 1 ? near[0] : undefined;
}
