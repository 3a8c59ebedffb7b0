/** Announcements of “Leave this page”. Its script has them in both languages, so that thousands of pages don't need to. */
export const leaving = {
  keys: 'Shift × 3',
  twoMore: 'Shift, press 2 more times to leave.',
  oneMore: 'Shift, press 1 more time to leave.',
  expired: 'Time ran out. To leave, press Shift 3 times.',
  loading: 'Loading. Press again for a blank page.',
  limits: 'Leaves this page at once. Pages you saw before it stay in this device’s history.',
} as const;
