import type { Speaker } from '../../i18n/locale.ts';
import type { ServiceView } from './service-view.ts';

/** What is said after a number: what it costs, whether it shows on a bill, when somebody answers. */
export function phoneToDetails(phone: ServiceView['phones'][number], { texts: { service } }: Speaker): string[] {
  return [
    { free: service.free, standard: service.standard, premium: service.premium, unknown: '' }[phone.cost],
    service.onBill[phone.mayAppearOnBill],
    phone.hours ?? '',
    phone.textRelay === 'yes' ? service.textRelay : '',
  ].filter(Boolean);
}
