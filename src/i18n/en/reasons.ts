/** Why a service is shown, and what is not known of it. */
export const reasons = {
  covers: 'Covers {areas}',
  'covers-part': 'Covers part of {areas}: {councils}',
  'covers-elsewhere': 'Covers {areas}; ask',
  'serves-england-and-wales': 'Serves England and Wales',
  'serves-england': 'Serves England',
  'serves-wales': 'Serves Wales',
  'for-all-genders': 'For all genders',
  'for-genders': 'For {genders}',
  'gender-unknown': 'Gender: not known, ask',
  'ages-between': 'Ages {from} to {to}',
  'ages-from': '{from} and over',
  'ages-to': 'Up to {to}',
  'age-unknown': 'Age: not known, ask',
  'self-referral': 'You can contact it yourself',
  'referral-needed': 'A professional must refer you',
  'self-referral-unknown': 'Contacting it yourself: not known, ask',
  'police-need-not-know': 'Police need not know',
  'police-report-needed': 'Only after a report to the police',
  'police-unknown': 'Without a police report: not known, ask',
  'about-miles': { one: 'About {count} mile', other: 'About {count} miles' },
  'under-miles': { one: 'Less than {count} mile', other: 'Less than {count} miles' },
} as const;

export const genders = { all: 'all genders', women: 'women', men: 'men', nonbinary: 'non-binary people' } as const;
