/** Whether this is the long run of `.ci/run`. */
export const IS_LONG = process.env['WAYMARK_LONG'] === '1';

/** One page of every type that visitors meet, as shipped: the path without its first slash. */
export const EVERY_PAGE_TYPE = [
  '',
  'areas/',
  'areas/greater-manchester/',
  'areas/gwent/',
  'areas/kent/gravesend/',
  'services/adviser-gravesend/',
  'services/helpline-day-and-night/',
  'help/',
  'help/no-trace/',
  'about/data/',
  'about/privacy/',
  'about/accessibility/',
  'nothing-here/',
] as const;

/** All of them in the long run; else the few that differ most. */
export const PAGE_TYPES = IS_LONG ? EVERY_PAGE_TYPE : (['', 'areas/gwent/', 'services/adviser-gravesend/', 'nothing-here/'] as const);
