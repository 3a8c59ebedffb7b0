/** What is known about getting into a place and being there. The schema, pages, sheets and data follow this list. */
export const ACCESS_FACTS = ['stepFree', 'parking', 'accessibleToilet', 'hearingLoop'] as const;

export type AccessFact = (typeof ACCESS_FACTS)[number];
