import type { town as english } from '../en/town.ts';
import type { Widen } from '../widen.ts';
import { services } from './counted.ts';

export const town: Widen<typeof english> = {
  title: '{town}, {area}',
  heading: 'Pwy all helpu ger {town}',
  lead: 'Mae {town} yn ardal {area}. Mae’r gwasanaethau hyn ar gyfer yr ardal honno. Llinellau syth, bras, yw’r pellteroedd.',
  nearTown: '{town} (ger {near})',
  ambiguousTown: '{town} ({county})',
  number: 'Ffôn',
  distance: 'Pa mor bell',
  noNumber: 'rhif ddim yn hysbys',
  unconfirmedNumber: 'heb ei gadarnhau',
  more: 'Popeth am y gwasanaethau hyn, a phwy sydd wrth eich ochr gam wrth gam:',
  everywhere: services((counted) => `${counted} arall i bawb`),
};
