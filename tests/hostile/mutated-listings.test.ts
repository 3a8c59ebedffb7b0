import { describeMutants } from './mutated-listings.ts';

describeMutants(500);
