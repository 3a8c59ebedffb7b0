import type { Neighbour } from '../../place/outside.ts';

/** Official or national pages of the countries around, for people who type a place there. */
export const OUTSIDE_LINKS: Record<Neighbour, readonly { text: string; href: string }[]> = {
  scotland: [{ text: 'rapecrisisscotland.org.uk', href: 'https://www.rapecrisisscotland.org.uk/' }],
  'northern-ireland': [{ text: 'nexusni.org', href: 'https://nexusni.org/' }],
  'channel-islands': [
    { text: 'gov.je', href: 'https://www.gov.je/' },
    { text: 'gov.gg', href: 'https://www.gov.gg/' },
  ],
  'isle-of-man': [{ text: 'gov.im', href: 'https://www.gov.im/' }],
};
