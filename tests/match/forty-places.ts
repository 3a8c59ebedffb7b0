/** A place as someone types it, and what is true of it by the maps and by the fixture's listings. */
export interface KnownPlace {
  typed: string;
  /** As a Welsh speaker types it; left out: the same. */
  welsh?: string;
  /** The police areas and councils that it may lie in; one of each is certain. */
  areas: readonly string[];
  councils: readonly string[];
  /** Listings of the place's area that are limited to other councils. */
  forOthers?: readonly string[];
  /** Listings that are limited to its council, or to one of those it may lie in. */
  forSome?: readonly string[];
}

const LONDON = ['support-london', 'support-lambeth', 'support-centre-east-london'];
const SARCS_OF_SOUTH_WALES = ['health-centre-cardiff', 'health-centre-south-wales'];
const WEST_SUSSEX = ['support-west-sussex', 'counselling-chichester'];
const without = (all: readonly string[], ...own: string[]) => all.filter((slug) => !own.includes(slug));
const council = (typed: string, area: string, slug: string, forOthers: readonly string[] = [], more: Partial<KnownPlace> = {}) => ({
  typed,
  areas: [area],
  councils: [slug],
  forOthers,
  ...more,
});

export const FORTY_PLACES: readonly KnownPlace[] = [
  // Places of which only one council is possible, with services limited to others near by.
  council('BS5', 'avon-and-somerset', 'bristol'),
  council('Hackney', 'metropolitan', 'hackney', without(LONDON, 'support-centre-east-london'), { forSome: ['support-centre-east-london'] }),
  council('Tower Hamlets', 'metropolitan', 'tower-hamlets', without(LONDON, 'support-centre-east-london')),
  council('Kensington and Chelsea', 'metropolitan', 'kensington-and-chelsea', LONDON),
  council('Barnet', 'metropolitan', 'barnet', without(LONDON, 'support-london'), { forSome: ['support-london'] }),
  council('SW9', 'metropolitan', 'lambeth', without(LONDON, 'support-lambeth'), { forSome: ['support-lambeth'] }),
  council('Croydon', 'metropolitan', 'croydon', LONDON),
  council('City of London', 'city-of-london', 'city-of-london', LONDON),
  council('Leeds', 'west-yorkshire', 'leeds', ['adviser-bradford'], { forSome: ['support-centre-leeds'] }),
  council('Bradford', 'west-yorkshire', 'bradford', ['support-centre-leeds'], { forSome: ['adviser-bradford'] }),
  council('Wakefield', 'west-yorkshire', 'wakefield', ['adviser-bradford', 'support-centre-leeds']),
  council('Manchester', 'greater-manchester', 'manchester', ['support-centre-trafford']),
  council('Cardiff', 'south-wales', 'cardiff', without(SARCS_OF_SOUTH_WALES, 'health-centre-cardiff'), {
    welsh: 'Caerdydd',
    forSome: ['health-centre-cardiff'],
  }),
  council('Swansea', 'south-wales', 'swansea', [...without(SARCS_OF_SOUTH_WALES, 'health-centre-south-wales'), 'support-cardiff'], {
    welsh: 'Abertawe',
    forSome: ['health-centre-south-wales'],
  }),
  council('Merthyr Tydfil', 'south-wales', 'merthyr-tydfil', ['support-cardiff'], {
    welsh: 'Merthyr Tudful',
    forSome: SARCS_OF_SOUTH_WALES,
  }),
  council('Abergavenny', 'gwent', 'monmouthshire', [], { welsh: 'Y Fenni', forSome: ['counselling-abergavenny'] }),
  council('Wrexham', 'north-wales', 'wrexham', [], { welsh: 'Wrecsam' }),
  council('Norwich', 'norfolk', 'norfolk', [], { forSome: ['counselling-norwich'] }),
  council('Ipswich', 'suffolk', 'suffolk', [], { forSome: ['counselling-norwich'] }),
  council('Birmingham', 'west-midlands', 'birmingham', ['support-centre-coventry', 'health-centre-nuneaton'], {
    forSome: ['counselling-west-bromwich'],
  }),
  council('Coventry', 'west-midlands', 'coventry', ['counselling-west-bromwich'], {
    forSome: ['support-centre-coventry', 'health-centre-nuneaton'],
  }),
  council('Wolverhampton', 'west-midlands', 'wolverhampton', ['support-centre-coventry', 'health-centre-nuneaton']),
  council('Brighton', 'sussex', 'brighton-and-hove', WEST_SUSSEX),
  council('Hastings', 'sussex', 'east-sussex', WEST_SUSSEX),
  council('Worthing', 'sussex', 'west-sussex', [], { forSome: WEST_SUSSEX }),
  council('Plymouth', 'devon-and-cornwall', 'plymouth', ['counselling-cornwall', 'support-centre-exeter']),
  council('Truro', 'devon-and-cornwall', 'cornwall', ['support-centre-exeter'], { forSome: ['counselling-cornwall'] }),
  council('Reading', 'thames-valley', 'reading', ['support-centre-oxfordshire']),
  council('Milton Keynes', 'thames-valley', 'milton-keynes', ['support-centre-oxfordshire']),
  council('Hereford', 'west-mercia', 'herefordshire', ['adviser-shropshire'], {
    welsh: 'Henffordd',
    forSome: ['support-centre-worcester'],
  }),
  council('Telford', 'west-mercia', 'telford-and-wrekin', ['support-centre-worcester'], { forSome: ['adviser-shropshire'] }),
  council('Southampton', 'hampshire', 'southampton', ['adviser-isle-of-wight']),
  council('Sunderland', 'northumbria', 'sunderland', [], { forSome: ['counselling-sunderland'] }),
  // Places on the border of areas, of the two countries, and of Scotland.
  { typed: 'SY10', areas: ['west-mercia', 'dyfed-powys'], councils: ['shropshire', 'powys'], forSome: ['adviser-shropshire'] },
  { typed: 'HR3', areas: ['west-mercia', 'dyfed-powys'], councils: ['herefordshire', 'powys'], forSome: ['support-centre-worcester'] },
  {
    typed: 'NP16',
    areas: ['gwent', 'gloucestershire'],
    councils: ['monmouthshire', 'gloucestershire'],
    forSome: ['counselling-abergavenny'],
  },
  { typed: 'CH4', areas: ['cheshire', 'north-wales'], councils: ['cheshire-west-and-chester', 'flintshire'] },
  { typed: 'GU10', areas: ['surrey', 'hampshire'], councils: ['surrey', 'hampshire'], forOthers: ['adviser-isle-of-wight'] },
  {
    typed: 'TN16',
    areas: ['metropolitan', 'kent', 'surrey'],
    councils: ['bromley', 'kent', 'surrey'],
    forOthers: [...LONDON, 'counselling-kent-sole'],
  },
  council('TD15', 'northumbria', 'northumberland', ['counselling-sunderland']),
];
