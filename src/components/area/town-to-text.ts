import type { Speaker } from '../../i18n/locale.ts';
import type { TownEntry } from './town-entries.ts';

/** A town's name inside its area, with what tells it from a namesake there. */
export function townToText({ name, inCounty, near }: TownEntry, { texts, say }: Speaker): string {
  if (near) return say(texts.town.nearTown, { town: name, near: near.name });
  return inCounty ? say(texts.town.ambiguousTown, { town: name, county: inCounty }) : name;
}
