// The coverage matrix worked out a second time, from the files as they stand, with nothing of ours but the rules as written.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/* eslint-disable @typescript-eslint/no-explicit-any */
export type Raw = any;

const readAll = (folder: string): Raw[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: name.replace(/.*[\\/]|\.yaml$/g, ''), ...parse(readFileSync(`${folder}/${name}`, 'utf8')) }));

/** Everything that the computation needs of a content folder. */
export interface RawContent {
  services: Raw[];
  areas: Raw[];
  types: string[];
  groups: string[];
  languages: string[];
}

export const readRawContent = (root: string): RawContent => ({
  services: readAll(`${root}/content/services`),
  areas: readAll(`${root}/content/areas`),
  types: parse(readFileSync(`${root}/content/vocabulary/service-types.yaml`, 'utf8')).map((term: Raw) => term.id),
  groups: parse(readFileSync(`${root}/content/vocabulary/groups.yaml`, 'utf8')).map((term: Raw) => term.id),
  languages: parse(readFileSync(`${root}/content/vocabulary/languages.yaml`, 'utf8')).map((term: Raw) => term.id),
});

/** The columns' names: "gender:woman". */
export const plainColumns = ({ groups, languages }: RawContent): string[] => [
  'any:any',
  'gender:woman',
  'gender:man',
  'gender:nonbinary',
  'age:under-13',
  'age:13-15',
  'age:16-17',
  'age:adult',
  'past:past',
  'police:police',
  'run-by:run-by',
  ...groups.map((group) => `community:${group}`),
  'interpreters:interpreters',
  ...languages.map((language) => `language:${language}`),
];

const yes = (value: unknown) => value === 'yes' || value === true;
const no = (value: unknown) => value === 'no' || value === false;
const answer = (value: unknown) => (yes(value) ? 'takes' : no(value) ? 'not' : 'unstated');

/** What a listing says to a column: takes, not or unstated. */
function says(service: Raw, column: string): string {
  const [kind, which] = column.split(':') as [string, string];
  const who = service.eligibility ?? {};
  const access = service.access ?? {};
  const named = [...(who.serves ?? []), ...(who.byAndFor ?? [])];
  if (kind === 'any') return 'takes';
  if (kind === 'past') return service.types.includes('non-recent') ? 'takes' : answer(who.nonRecent);
  if (kind === 'police') return answer(access.withoutPoliceReport);
  if (kind === 'interpreters') return answer(access.interpreters);
  if (kind === 'run-by') return (who.byAndFor ?? []).length > 0 ? 'takes' : 'not';
  if (kind === 'community') return named.includes(which) ? 'takes' : 'unstated';
  if (kind === 'language') return (access.languages ?? []).includes(which) ? 'takes' : no(access.interpreters) ? 'not' : 'unstated';
  if (kind === 'gender') {
    const listed = { woman: 'women', man: 'men', nonbinary: 'nonbinary' }[which]!;
    const group = { woman: 'women-and-girls', man: 'men-and-boys' }[which];
    const genders: string[] | undefined = who.genders;
    if (group && named.includes(group)) return 'takes';
    if (genders?.includes('all') || genders?.includes(listed)) return 'takes';
    if (!genders) return 'unstated';
    return which === 'nonbinary' && genders.includes('women') && genders.includes('men') ? 'unstated' : 'not';
  }
  return saysOfAge(service, which);
}

/** Counts the years one by one. */
function saysOfAge({ eligibility: who = {}, forensic }: Raw, which: string): string {
  const [from, to] = { 'under-13': [0, 12], '13-15': [13, 15], '16-17': [16, 17], adult: [18, 99] }[which] as [number, number];
  if (who.minAge === undefined && who.maxAge === undefined) {
    const patients: string[] = forensic?.patients ?? [];
    if (which === 'adult' && patients.includes('adult')) return 'takes';
    return which === 'under-13' && patients.includes('paediatric') ? 'takes' : 'unstated';
  }
  let [all, taken] = [0, 0];
  for (let age = from; age <= to; age++) {
    all++;
    if (age >= (who.minAge ?? -1) && age <= (who.maxAge ?? 999)) taken++;
  }
  return taken * 2 >= all ? 'takes' : 'not';
}

const AGE_OF = { contact: 90, eligibility: 180, access: 365 } as const;
const DECIDED_BY: Record<string, keyof typeof AGE_OF> = {
  any: 'contact',
  police: 'access',
  interpreters: 'access',
  language: 'access',
};

function isConfirmed(service: Raw, group: keyof typeof AGE_OF, today: string): boolean {
  const confirmation = service.confirmed?.[group];
  if (!confirmation || confirmation.how === 'public-source') return false;
  const days = (Date.parse(today) - Date.parse(String(confirmation.on))) / 86_400_000;
  return days < 2 * AGE_OF[group];
}

/** The cell of a type and a column in a place, as one line: its mark and who decides it. */
export function plainCell(
  content: RawContent,
  place: { area: string; council?: string | undefined },
  type: string,
  column: string,
  today: string,
): string {
  const area = content.areas.find((each) => each.file === place.area);
  const here = content.services.filter((service) => {
    if ((service.lifecycle?.status ?? 'active') !== 'active' || !service.types.includes(type)) return false;
    if (!(service.coverage.areas ?? []).includes(place.area)) return false;
    if (!place.council) return true;
    const own = (service.coverage.councils ?? []).filter((council: string) => area.councils.some((each: Raw) => each.slug === council));
    return own.length === 0 || own.includes(place.council);
  });
  const takes = here.filter((service) => says(service, column) === 'takes');
  const sure = takes.filter(
    (service) => isConfirmed(service, 'contact', today) && isConfirmed(service, DECIDED_BY[column.split(':')[0]!] ?? 'eligibility', today),
  );
  const unstated = here.filter((service) => says(service, column) === 'unstated');
  const mark = sure.length > 0 ? 'confirmed' : takes.length > 0 ? 'listed' : unstated.length > 0 ? 'unstated' : 'nobody';
  const names = (list: Raw[]) =>
    list
      .map((service) => service.slug)
      .sort()
      .join(',');
  return `${mark} | ${names(takes)} | ${names(sure)} | ${names(unstated)}`;
}
