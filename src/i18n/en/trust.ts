/** Why a contact detail has its trust class, for the people who look after listings. */
export const trust = {
  undated: 'no date',
  fallback: 'a fallback helpline, always shown',
  'failed-test': 'a test call on {on} failed',
  'contract-ended': 'the contract ended on {on}, and no official page since then gives it',
  confirmed: 'confirmed on {on}',
  'official-recent': 'given by an official page of the last 24 months: {url} ({date})',
  'official-old': 'given by an official page: {url} ({date})',
  contradicted: 'contradicted by {url} ({date})',
  'three-hosts': 'given by {count} independent sites, one of them official',
  'written-channel': 'only people who write would notice that it is out of date: it needs a confirmation or a recent official page',
  mobile: 'a mobile number: it needs a confirmation or a recent official page',
  premium: 'a premium number: it needs a confirmation or a recent official page',
  'no-official-page': 'no official page gives it',
} as const;
