// Makes districts.json from districts.csv: the position of a code is computed from the places it serves, never typed.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const table: { counties: [string, string, string][]; towns: [string, number, number, number][] } = JSON.parse(read('towns.json'));

const townsByName = Map.groupBy(table.towns, ([name]) => name);
const areas: string[] = [];

const rows = read('districts.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code, places, candidates] = line.split(',') as [string, string, string];
    const points = places.split(';').map((place) => placeToPoint(code, place));
    // The first place is the largest or most central: it counts double.
    const weighted = [points[0]!, ...points];
    const mean = (index: 0 | 1) => Math.round((weighted.reduce((sum, point) => sum + point[index], 0) / weighted.length) * 1000) / 1000;
    return [code, mean(0), mean(1), candidates.split(' ').map(areaToIndex)] as const;
  });

const json = ['{"areas":', JSON.stringify(areas), ',"districts":[', rows.map((row) => JSON.stringify(row)).join(',\n'), ']}'].join('\n');
writeFileSync(new URL('districts.json', import.meta.url), `${json}\n`);
console.log(`${rows.length} codes`);

function placeToPoint(code: string, place: string): [number, number] {
  const [name, county] = place.trim().split('@') as [string, string?];
  const found = (townsByName.get(name) ?? []).filter(([, index]) => !county || table.counties[index]![0].endsWith(`.${county}`));
  const counties = new Set(found.map(([, index]) => index));
  if (counties.size !== 1) throw new Error(`${code}: “${place}” stands for ${found.length} places; write Name@county`);
  const mean = (index: 2 | 3) => found.reduce((sum, town) => sum + town[index], 0) / found.length;
  return [mean(2), mean(3)];
}

function areaToIndex(area: string): number {
  const index = areas.indexOf(area);
  return index >= 0 ? index : areas.push(area) - 1;
}
