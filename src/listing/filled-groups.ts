import { FACT_GROUPS, type FactGroup } from './confirmation.ts';
import type { Listing } from './listing.ts';

/** The groups of facts of which a listing says something: only these can be confirmed. */
export const filledGroups = (listing: Listing): FactGroup[] => FACT_GROUPS.filter((group) => isFilled(group, listing));

function isFilled(group: FactGroup, { contact, hours, forensic, capacity, commissioning, places }: Listing): boolean {
  if (group === 'contact')
    return (
      contact.phones.length + contact.texts.length > 0 || [contact.email, contact.website, contact.webchat, contact.form].some(Boolean)
    );
  if (group === 'hours') return Boolean(hours.opening ?? hours.inWords);
  if (group === 'forensic') return forensic !== undefined;
  if (group === 'capacity') return capacity.status !== 'unknown';
  if (group === 'commissioning') return commissioning.length > 0;
  if (group === 'places') return places.length > 0;
  return true;
}
