import type { ServiceView } from './service-view.ts';

/**
 * A service over the border as its card says it in a few words: its first number, and other ways only where it has none. The
 * rest stands on its own page, and there are more of these than of one's own.
 */
export function viewToShort(view: ServiceView): ServiceView {
  const phones = view.phones.slice(0, 1).map(({ label: _, ...phone }) => phone);
  const { phones: numbers } = view.listing.contact;
  const contact = phones.length > 0 ? { phones: numbers, texts: [] } : view.listing.contact;
  return { ...view, phones, listing: { ...view.listing, contact, sources: [] } };
}
