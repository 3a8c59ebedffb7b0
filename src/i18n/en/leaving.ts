/** What the script of the way out says. It carries them in both languages: pages, of which there are thousands, need not. */
export const leaving = {
  keys: 'Shift × 3',
  twoMore: 'Shift, press 2 more times to leave.',
  oneMore: 'Shift, press 1 more time to leave.',
  expired: 'Leaving by Shift has run out.',
  loading: 'Loading. Press again for a blank page.',
  limits: 'Leaves this page at once. Pages you saw before it stay in this device’s history.',
} as const;
