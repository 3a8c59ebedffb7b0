import {
  detailToKey,
  listingToDetails,
  listingToTrust,
  type CountedTest,
  type TrustContext,
  type TrustedDetail,
} from '../listing/detail-trust.ts';
import { openingToHoursTable } from '../listing/hours-table.ts';
import type { LineTest } from '../listing/line-test.ts';
import type { Listing } from '../listing/listing.ts';
import { isDayAndNight } from '../listing/opening-hours.ts';
import { phoneToOpening } from '../listing/phone-hours.ts';
import { wallToLondon } from '../match/london-time.ts';
import { openAt } from '../match/open-now.ts';
import type { Directory, Service } from './directory.ts';

/** How far each contact detail of a directory's listings can be trusted on a day (YYYY-MM-DD). */
export function trustReader(directory: Pick<Directory, 'site' | 'services' | 'providers' | 'commissioners'>, today: string) {
  const fallbacks = new Set(directory.site.fallbackHelplines);
  const national = Map.groupBy(
    directory.services.filter(({ coverage, provider }) => coverage.everywhere && provider),
    ({ provider }) => provider!,
  );
  const hostsOf = (service: Service): string[] => [
    ...(service.provider ? (directory.providers.get(service.provider)?.hosts ?? []) : []),
    ...service.commissioning.flatMap(({ commissioner }) => directory.commissioners.get(commissioner)?.hosts ?? []),
  ];
  const tests = testsByNumber(directory.services);
  return (service: Service, exemptFromWithdrawal: boolean): TrustedDetail[] => {
    const others = (service.provider ? (national.get(service.provider) ?? []) : []).filter((other) => other !== service);
    const context: TrustContext = {
      today,
      tests,
      isFallbackHelpline: fallbacks.has(service.slug),
      exemptFromWithdrawal,
      ownHosts: hostsOf(service),
      nationalDetails: new Map(
        others.flatMap((other) => listingToDetails(other).map(({ value }) => [detailToKey(value), other.sources] as const)),
      ),
    };
    return listingToTrust(service, context);
  };
}

/** Every test call by the key of its number: it counts for the number in whichever listing it was made. */
export const testsByNumber = (services: readonly Service[]): ReadonlyMap<string, readonly CountedTest[]> =>
  Map.groupBy(
    services.flatMap((service) => service.tested.map((test) => ({ ...test, isWithinHours: isWithinStatedHours(test, service) }))),
    ({ number }) => detailToKey(number),
  );

/** Whether a test call was made while its line says that it answers. Where the time of the call or the hours aren't known, it wasn't. */
function isWithinStatedHours({ number, on, at }: LineTest, listing: Pick<Listing, 'contact' | 'hours'>): boolean {
  const phone = listing.contact.phones.find((candidate) => detailToKey(candidate.number) === detailToKey(number));
  const opening = phone && phoneToOpening(phone, listing);
  if (opening === undefined) return false;
  if (isDayAndNight(opening)) return true;
  const [hour, minute] = (at ?? '').split(':').map(Number);
  return (
    hour !== undefined && minute !== undefined && openAt(openingToHoursTable(opening, on), wallToLondon(on, hour * 60 + minute)) === 'open'
  );
}
