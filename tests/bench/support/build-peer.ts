import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Directory } from '../../../src/directory/directory.ts';
import { placeTables } from '../../../src/place/default-tables.ts';
import type { PeerData } from '../peer/peer-data.ts';

/** Builds the client-only finder that ours is measured against, with the same services. */
export async function buildPeer(directory: Directory, folder: string): Promise<void> {
  await build({ root: resolve('tests/bench/peer'), base: './', logLevel: 'error', build: { outDir: resolve(folder), emptyOutDir: true } });
  const data: PeerData = {
    services: directory.services.map(({ ref, name, summary, contact, places, types, points }) => ({
      id: ref,
      name,
      summary: summary.en,
      phone: contact.phones[0]?.number ?? '',
      town: places[0]?.town ?? '',
      types,
      at: points[0] ? [points[0].lat, points[0].lon] : null,
    })),
    places: Object.fromEntries([...placeTables.districts].map(([code, point]) => [code, [point.lat, point.lon]])),
  };
  writeFileSync(join(folder, 'services.json'), JSON.stringify(data));
}
