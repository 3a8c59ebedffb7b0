import { nearestName } from '../../directory/checks/references.ts';
import type { Directory, Service } from '../../directory/directory.ts';
import { NotUnderstood } from './options.ts';
import { say } from './say.ts';

/** The listing with a slug or reference. Throws NotUnderstood, with the nearest slug. */
export function findListing(name: string | undefined, { services }: Directory): Service {
  const found = services.find(({ slug, ref }) => slug === name || ref === name);
  if (found) return found;
  const nearest =
    name &&
    nearestName(
      name,
      services.map(({ slug }) => slug),
    );
  throw new NotUnderstood(say(nearest ? 'listingMisspelt' : 'listingUnknown', { found: name ?? '', nearest: nearest ?? '' }));
}

/** A day as an option has it; today where it is left out. Throws NotUnderstood. */
export function dayOption(option: string, text: string | undefined, today: string): string {
  if (text === undefined) return today;
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (isDay) return text;
  throw new NotUnderstood(say('notADay', { option, found: text }));
}
