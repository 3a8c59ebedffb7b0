// Makes districts.json from districts.csv: the position of a code is computed from the places it serves, never typed.
import { readFileSync, writeFileSync } from 'node:fs';
import { tableToTowns, type TownTable } from '../towns.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const table: TownTable = JSON.parse(read('towns.json'));
const codeByCounty = new Map(table.counties.map(([code, name]) => [name!, code!]));
const townsByName = Map.groupBy(tableToTowns(table), (town) => town.name);
const areas: string[] = [];
const sets: string[] = [];

// Columns of differences compress to a third of what plain rows do: every visitor who types a place fetches this file.
const STEPS_PER_DEGREE = 200;
interface Columns {
  codes: string[];
  lats: number[];
  lons: number[];
  sets: number[];
}
const letters: Record<string, Columns> = {};
const last = { lat: 0, lon: 0 };

for (const line of read('districts.csv').trim().split('\n').slice(1)) {
  const [code, places, candidates] = line.split(',') as [string, string, string];
  const points = places.split(';').map((place) => placeToPoint(code, place));
  // The first place is the largest or most central: it counts double.
  const weighted = [points[0]!, ...points];
  const steps = (index: 0 | 1) => Math.round((weighted.reduce((sum, point) => sum + point[index], 0) / weighted.length) * STEPS_PER_DEGREE);
  const group = /^[A-Z]+/.exec(code)![0];
  const columns = (letters[group] ??= { codes: [], lats: [], lons: [], sets: [] });
  columns.codes.push(code.slice(group.length));
  columns.lats.push(steps(0) - last.lat);
  columns.lons.push(steps(1) - last.lon);
  columns.sets.push(
    toIndex(
      sets,
      candidates
        .split(' ')
        .map((area) => toIndex(areas, area))
        .join(' '),
    ),
  );
  last.lat = steps(0);
  last.lon = steps(1);
}

const json = {
  stepsPerDegree: STEPS_PER_DEGREE,
  areas,
  sets: sets.map((set) => set.split(' ').map(Number)),
  letters: Object.fromEntries(
    Object.entries(letters).map(([group, columns]) => [
      group,
      [columns.codes.join(' '), columns.lats.join(' '), columns.lons.join(' '), columns.sets.join(' ')],
    ]),
  ),
};
writeFileSync(new URL('districts.json', import.meta.url), `${JSON.stringify(json, null, 0).replaceAll('],"', '],\n"')}\n`);
console.log(`${Object.values(letters).reduce((sum, columns) => sum + columns.codes.length, 0)} codes`);

function placeToPoint(code: string, place: string): [number, number] {
  const [name, county] = place.trim().split('@') as [string, string?];
  const found = (townsByName.get(name) ?? []).filter((town) => !county || codeByCounty.get(town.county)!.endsWith(`.${county}`));
  const counties = new Set(found.map((town) => town.county));
  if (counties.size !== 1) throw new Error(`${code}: “${place}” stands for ${found.length} places; write Name@county`);
  const mean = (axis: 'lat' | 'lon') => found.reduce((sum, town) => sum + town.point[axis], 0) / found.length;
  return [mean('lat'), mean('lon')];
}

function toIndex(list: string[], value: string): number {
  const index = list.indexOf(value);
  return index >= 0 ? index : list.push(value) - 1;
}
