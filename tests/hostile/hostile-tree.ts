import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withDigests } from '../support/with-digests.ts';
import type { Tree } from './built-tree.ts';
import { FIELDS, fileText, readWith, withValue, type Field, type Path } from './fields.ts';
import { HOSTILE_VALUES } from './values.ts';
import { WHOLE } from './whole-files.ts';

const CONTENT = 'tests/fixtures/content';

// What names other files or terms, or is named by them: there every value but a plain short name is refused anyway.
const NAMING =
  /^(ref|slug|id|provider|types|areas|councils|commissioner|stream|force|serves|byAndFor|languages|step|gss|kind|national|postcode)$/;

const isWords = ({ collection, path }: Field): boolean =>
  !path.some((step) => typeof step === 'string' && NAMING.test(step)) || (collection === 'area' && /force|councils/.test(String(path[0])));

const byCollection = Map.groupBy(FIELDS.filter(isWords), ({ collection }) => collection);

/** The value in every field of a collection that takes it: the rest of the file stays plain. */
function filledWith(collection: string, value: string): unknown {
  return (byCollection.get(collection) ?? [])
    .filter((field) => field.path.every((step) => !/^(gss|slug)$/.test(String(step))) && readWith(field, value).isGood)
    .reduce((data, { path }) => withValue(data, path, value), WHOLE[collection]);
}

/** The number of a value, in a reference of a kind that no other listing has. */
const numberToRef = (number: number): string => {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return `zzh${[2, 1, 0].map((place) => letters[Math.floor(number / 31 ** place) % 31]).join('')}`;
};

const VOCABULARIES = ['service-types', 'steps', 'groups', 'languages', 'situations', 'funding-streams'];

/** Each value stands in the terms of one vocabulary, in turn: a file with all of them would be refused for its length. */
const isIn = (vocabulary: string, number: number): boolean => VOCABULARIES[number % VOCABULARIES.length] === vocabulary;

/** What a listing or a guide refers to of the terms that have its value. */
const referring = (data: unknown, number: number): Record<string, unknown> => {
  const term = (vocabulary: string, otherwise: string[]) => (isIn(vocabulary, number) ? [`hostile-${number}`] : otherwise);
  const whole = JSON.parse(JSON.stringify(data).replaceAll('"hostile-0"', `"hostile-${number}"`)) as Record<string, object>;
  const { eligibility, access, commissioning } = whole;
  const groups = term('groups', []);
  return {
    ...whole,
    types: term('service-types', ['counselling']),
    ...(eligibility ? { eligibility: { ...eligibility, serves: groups, byAndFor: groups } } : {}),
    ...(access ? { access: { ...access, languages: term('languages', []) } } : {}),
    ...(commissioning
      ? { commissioning: (commissioning as object[]).map((one) => ({ ...one, stream: term('funding-streams', [])[0] })) }
      : {}),
  };
};

/** The names that a hostile listing carries: the value, told apart by its number where there is room. */
export const listingName = (value: string, number: number): string => {
  const name = `${value.trim()} ${number}`;
  return name.length <= 160 && readWith({ collection: 'listing', path: ['name'] }, name).isGood ? name : `Plain name ${number}`;
};

/** The fixture content, with each hostile value in every field that takes it, in files and terms of its own. */
export function hostileTree(): Tree {
  const tree = fixtureTree();
  const read = (file: string) => parse(tree[file]!) as Record<string, unknown>[];
  HOSTILE_VALUES.forEach((value, number) => {
    const id = `hostile-${number}`;
    const named = { ref: numberToRef(number), slug: id, name: listingName(value, number) };
    tree[`services/kent/${id}.yaml`] = fileText('listing', withDigests({ ...referring(filledWith('listing', value), number), ...named }));
    tree[`commissioners/${id}.yaml`] = fileText('commissioner', filledWith('commissioner', value));
    tree[`providers/${id}.yaml`] = fileText('provider', filledWith('provider', value));
    tree[`guides/en/${id}.md`] = fileText('guide', referring(filledWith('guide', value), number));
  });
  for (const name of VOCABULARIES) {
    const added = HOSTILE_VALUES.flatMap((value, number) => {
      if (!isIn(name, number)) return [];
      const [term] = filledWith(name, value) as { types?: string[] }[];
      return [{ ...term, ...(term?.types ? { types: ['counselling'] } : {}), id: `hostile-${number}` }];
    });
    tree[`vocabulary/${name}.yaml`] = fileText(name, [...read(`vocabulary/${name}.yaml`), ...added]);
  }
  return { ...tree, ...hostileAreas(tree), 'site.yaml': hostileSite(tree['site.yaml']!) };
}

/** Areas keep the name that places are found by; their other names, forces and councils have the values in turn. */
function hostileAreas(tree: Tree): Tree {
  const takes = (path: Path) => HOSTILE_VALUES.filter((value) => readWith({ collection: 'area', path }, value).isGood);
  const [others, forces, councils] = [takes(['alsoCalled', 0]), takes(['force', 'name']), takes(['councils', 0, 'name'])];
  const files = Object.keys(tree).filter((file) => file.startsWith('areas/'));
  let council = 0;
  return Object.fromEntries(
    files.map((file, index) => {
      const area = parse(tree[file]!) as { councils: object[]; force: object };
      const alsoCalled = others.filter((_, number) => number % files.length === index).slice(0, 12);
      const force = { ...area.force, name: forces[index % forces.length] };
      const named = area.councils.map((one) => ({ ...one, name: councils[council++ % councils.length] }));
      return [file, fileText('area', { ...area, alsoCalled, force, councils: named })];
    }),
  );
}

/** One site has one name: it gets what would end a title, its policy as much markup as it takes. */
function hostileSite(text: string): string {
  const site = parse(text) as Record<string, unknown>;
  const policy = HOSTILE_VALUES.filter(
    (value) => value.includes('<') && readWith({ collection: 'site', path: ['publicationPolicy', 'en'] }, value).isGood,
  );
  const words = policy.join(' ').slice(0, 1990);
  return fileText('site', {
    ...site,
    // A live site would want its host's number too.
    stage: 'preview',
    name: '</title><script>planted()</script>',
    host: { name: '"><img src=x onerror=window.planted()>' },
    publicationPolicy: { en: words, cy: words },
  });
}

function fixtureTree(): Tree {
  const files = readdirSync(CONTENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|csv|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(CONTENT.length + 1), readFileSync(file, 'utf8')]));
}
