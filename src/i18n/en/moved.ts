/** The page at an address that a listing had before. */
export const moved = {
  title: 'Moved',
  heading: 'This page has moved',
  lead: 'You are taken there now. If nothing happens:',
  link: 'Go to the page',
} as const;
