import type { Directory, Service } from '../../src/directory/directory.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { listing } from '../../src/listing/listing.ts';

export const TODAY = '2026-11-23';

/** The shipped areas, vocabulary and commissioners. */
const shipped = readDirectory('.', TODAY).directory!;

type Sketch = Record<string, unknown> & { slug: string };

let count = 0;

/** A service in Kent, an adviser with a number, of which nothing was ever confirmed; `more` says otherwise. */
export function aService(more: Sketch): Service {
  const letters = 'abcdefghjkmnpqrstuvwxyz';
  const ref = `zz${letters[Math.floor(count / 23) % 23]}${letters[count++ % 23]}22`;
  return {
    ...listing.parse({
      ref,
      name: more.slug,
      types: ['isva'],
      summary: { en: 'A service made up for tests.' },
      coverage: { areas: ['kent'] },
      contact: { phones: [{ number: '01622 690000' }] },
      ...more,
    }),
    file: `content/services/kent/${more.slug}.yaml`,
    points: [],
  };
}

const GROUPS = ['identity', 'coverage', 'places', 'contact', 'hours', 'eligibility', 'access', 'forensic', 'capacity', 'commissioning'];

/** Every group of facts confirmed by phone on a day, but for what `except` says. */
export const allConfirmed = (on: string, except: Record<string, unknown> = {}) => ({
  ...Object.fromEntries(GROUPS.map((group) => [group, { on, by: 'provider', how: 'phone' }])),
  ...except,
});

export const confirmedOn = (on: string) => ({ on, by: 'provider', how: 'phone' });

/** The shipped directory with these services alone. */
export const directoryOf = (...services: Service[]): Directory => ({ ...shipped, services });
