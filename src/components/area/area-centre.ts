import type { ServiceView } from '../service/service-view.ts';

/**
 * The referral centre of an area: the only one for all of it that sees adults. Where there are several, nobody can tell from here
 * which is right for someone; undefined then, and where none is listed.
 */
export function viewsToCentre(views: readonly ServiceView[]): ServiceView | undefined {
  const centres = views.filter(
    ({ isReferralCentre, listing: { coverage, eligibility, forensic } }) =>
      isReferralCentre &&
      coverage.councils.length === 0 &&
      (eligibility.maxAge ?? 99) >= 18 &&
      (!forensic || forensic.patients.length === 0 || forensic.patients.includes('adult')),
  );
  return centres.length === 1 ? centres[0] : undefined;
}
