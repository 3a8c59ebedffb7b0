import type { Directory, Service } from '../../src/directory/directory.ts';
import { listing } from '../../src/listing/listing.ts';
import { fixtureDirectory, FIXTURE_TODAY } from '../support/fixture-content.ts';
import { withDigests } from '../support/with-digests.ts';

export const TODAY = FIXTURE_TODAY;

const fixture = fixtureDirectory();

type Sketch = Record<string, unknown> & { slug: string };

let count = 0;

/** A service in Kent, an adviser with a number, of which nothing was ever confirmed; `more` says otherwise. */
export function aService(more: Sketch): Service {
  const letters = 'abcdefghjkmnpqrstuvwxyz';
  const ref = `zz${letters[Math.floor(count / 23) % 23]}${letters[count++ % 23]}22`;
  return {
    ...listing.parse(
      withDigests({
        ref,
        name: more.slug,
        types: ['isva'],
        summary: { en: 'A service made up for tests.' },
        coverage: { areas: ['kent'] },
        contact: { phones: [{ number: '01622 690000' }] },
        eligibility: { genders: ['all'] },
        access: { selfReferral: 'yes' },
        ...more,
      }),
    ),
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

/** The fixture’s areas, vocabulary and commissioners with these services alone. */
export const directoryOf = (...services: Service[]): Directory => ({ ...fixture, services });
