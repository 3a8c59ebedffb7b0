export const home = {
  title: 'Local support',
  heading: 'Find someone who can help, near you',
  lead: 'Support after rape, sexual assault or abuse, now or long ago. It is free. You decide whether the police know.',
  talk: 'Talk to someone now, day or night:',
  areaHeading: 'Where are you?',
  areaHint: 'Not sure? Look for your county or city.',
  allAreas: 'All areas with their counties and cities',
  england: 'England',
  wales: 'Wales',
  lookHeading: 'Or look without typing',
  kindsLink: 'What each kind of service does',
} as const;
