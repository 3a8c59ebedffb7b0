/** Words that many pages share. */
export const common = {
  locale: 'en-GB',
  language: 'English',
  otherLanguage: 'Cymraeg',
  englandAndWales: 'England and Wales',
  england: 'England',
  wales: 'Wales',
  and: 'and',
  titleTail: '{title} – {site}',
  neutralTitle: 'Local support',
  skip: 'Skip to the main part',
  leave: 'Leave',
  leaveLong: ' this page',
  leaveLabel: 'Leave this page now',
  youAreHere: 'You are here',
  home: 'Home',
  description: 'Find support near you, in England and Wales.',
} as const;
