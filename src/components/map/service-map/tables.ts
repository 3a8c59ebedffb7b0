import type { Topology } from 'topojson-specification';
import { topologyToShapes, type AreaShape } from '../../../place/boundaries.ts';
import approximateUrl from '../../../place/data/areas.topo.json?url';
import landUrl from '../../../place/data/land.topo.json?url';
import townsUrl from '../../../place/data/towns.json?url';
import { tableToTowns, townsInWelsh, type Town, type TownTable } from '../../../place/towns.ts';

/** What the map is drawn from: whole files of our own host, the same for everybody. */
export interface Tables {
  areas: AreaShape[];
  land: AreaShape[];
  towns: readonly Town[];
}

/** Fetches what the map is drawn from; rejects if any of it is missing or cut short. */
export async function fetchTables(
  allTowns: () => Promise<readonly Town[]> = () => fetchTowns(),
  areasUrl = approximateUrl,
): Promise<Tables> {
  const [areas, land, towns] = await Promise.all([fetchJson<Topology>(areasUrl), fetchJson<Topology>(landUrl), allTowns()]);
  return { areas: topologyToShapes(areas), land: topologyToShapes(land), towns };
}

/** Fetches towns, by their names in a language; rejects if they don't load. */
export async function fetchTowns(url = townsUrl, language = 'en'): Promise<readonly Town[]> {
  const towns = tableToTowns(await fetchJson<TownTable>(url));
  return language === 'cy' ? townsInWelsh(towns, String) : towns;
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json() as Promise<T>;
}
