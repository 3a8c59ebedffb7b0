/** The pages that differ most: the path without its first slash. */
export const PAGE_TYPES = ['', 'areas/gwent/', 'services/adviser-gravesend/', 'nothing-here/'] as const;

/** One page of every other type that visitors meet. */
export const OTHER_PAGE_TYPES = [
  'areas/',
  'map/',
  'areas/greater-manchester/',
  'areas/kent/gravesend/',
  'services/helpline-day-and-night/',
  'help/',
  'help/no-trace/',
  'search/',
  'about/data/',
  'data/',
  'cy/data/',
  'about/privacy/',
  'about/proof/',
  'about/accessibility/',
] as const;

export const EVERY_PAGE_TYPE = [...PAGE_TYPES, ...OTHER_PAGE_TYPES] as const;
