import type { town as english } from '../en/town.ts';
import type { Widen } from '../widen.ts';
import { services } from './counted.ts';

export const town: Widen<typeof english> = {
  title: '{town}, {area}',
  heading: 'Pwy all helpu ger {town}',
  rough: 'Bras yw’r pellteroedd.',
  nearTown: '{town} (ger {near})',
  ambiguousTown: '{town} ({county})',
  more: 'Mwy am y gwasanaethau hyn, a chymorth ar bob cam:',
  everywhere: services((counted) => `${counted} arall i bawb`),
};
