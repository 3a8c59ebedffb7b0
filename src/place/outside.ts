/** Countries next to England and Wales, whose people have services of their own. */
export type Neighbour = 'scotland' | 'northern-ireland' | 'channel-islands' | 'isle-of-man';

/** Where a place lies that is neither in England nor in Wales. */
export type Outside = Neighbour | 'abroad';

const LETTERS: Record<Neighbour, readonly string[]> = {
  scotland: ['AB', 'DD', 'DG', 'EH', 'FK', 'G', 'HS', 'IV', 'KA', 'KW', 'KY', 'ML', 'PA', 'PH', 'TD', 'ZE'],
  'northern-ireland': ['BT'],
  'channel-islands': ['JE', 'GY'],
  'isle-of-man': ['IM'],
};

/** The country that postcodes with these letters lie in, where that is not England or Wales. */
export const lettersToNeighbour = (letters: string): Neighbour | undefined =>
  (Object.keys(LETTERS) as Neighbour[]).find((neighbour) => LETTERS[neighbour].includes(letters));
