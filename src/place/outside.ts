/** Countries next to England and Wales, whose people have services of their own. */
export type Neighbour = 'scotland' | 'northern-ireland' | 'channel-islands' | 'isle-of-man';

const LETTERS: Record<Neighbour, readonly string[]> = {
  scotland: ['AB', 'DD', 'DG', 'EH', 'FK', 'G', 'HS', 'IV', 'KA', 'KW', 'KY', 'ML', 'PA', 'PH', 'TD', 'ZE'],
  'northern-ireland': ['BT'],
  'channel-islands': ['JE', 'GY'],
  'isle-of-man': ['IM'],
};

// The places that people there type most: enough to send them the right way, no gazetteer.
const NAMES: Record<Neighbour, readonly string[]> = {
  scotland: [
    'scotland',
    'alban',
    'yr alban',
    'edinburgh',
    'glasgow',
    'aberdeen',
    'dundee',
    'inverness',
    'stirling',
    'perth',
    'paisley',
    'falkirk',
    'dumfries',
    'kilmarnock',
    'greenock',
    'dunfermline',
    'livingston',
    'galashiels',
    'kelso',
    'jedburgh',
    'hawick',
    'stranraer',
    'fife',
    'orkney',
    'shetland',
  ],
  'northern-ireland': [
    'northern ireland',
    'gogledd iwerddon',
    'belfast',
    'derry',
    'londonderry',
    'lisburn',
    'newry',
    'armagh',
    'craigavon',
    'ballymena',
    'omagh',
    'enniskillen',
  ],
  'channel-islands': ['channel islands', 'ynysoedd y sianel', 'jersey', 'guernsey', 'alderney', 'sark', 'st helier', 'st peter port'],
  'isle-of-man': ['isle of man', 'ynys manaw', 'peel', 'castletown isle of man', 'ramsey isle of man', 'douglas isle of man'],
};

const entries = <T>(record: Record<Neighbour, T>) => Object.entries(record) as [Neighbour, T][];

/** The country that postcodes with these letters lie in, where that is not England or Wales. */
export const lettersToNeighbour = (letters: string): Neighbour | undefined =>
  entries(LETTERS).find(([, list]) => list.includes(letters))?.[0];

/** The country that a name lies in, where that is not England or Wales. Takes a key as `nameToKey` makes it. */
export const nameToNeighbour = (key: string): Neighbour | undefined => entries(NAMES).find(([, list]) => list.includes(key))?.[0];
