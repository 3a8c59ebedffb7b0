import { isLinked, TRUST_CLASSES } from '../../listing/trust-class.ts';
import type { ServiceView } from './service-view.ts';

/**
 * A service over the border as its card says it in a few words: its best number, and other ways only where none is linked. The
 * rest is on its own page, and there are more of these than of one's own.
 */
export function viewToShort(view: ServiceView): ServiceView {
  const [best] = [...view.phones]
    .filter(({ trust }) => isLinked(trust))
    .sort((a, b) => TRUST_CLASSES.indexOf(a.trust) - TRUST_CLASSES.indexOf(b.trust));
  const linked = view.details.filter(({ trust }) => isLinked(trust));
  const { label: _, ...phone } = best ?? {};
  return {
    ...view,
    phones: best ? [{ ...best, ...phone, label: undefined }] : [],
    details: best ? linked.filter(({ value }) => value === best.number) : linked.length > 0 ? linked : view.details.slice(0, 0),
    listing: { ...view.listing, sources: [] },
  };
}
