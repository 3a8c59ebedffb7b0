import { confirmations } from './confirmations.ts';
import { contradictions } from './contradictions.ts';
import type { ListingCheck } from './context.ts';
import { futureDates } from './future-dates.ts';
import { hiddenPlaces } from './hidden-places.ts';
import { neutralListingNames } from './neutral-names.ts';
import { writtenPlaces } from './written-places.ts';

const CHECKS: readonly ListingCheck[] = [neutralListingNames, hiddenPlaces, confirmations, contradictions, writtenPlaces, futureDates];

/** What one listing's file shows by itself, beyond its schema. Runs in the browser too. */
export const checkListing: ListingCheck = (file, today) => CHECKS.flatMap((check) => check(file, today));
