/** What pages say where an operator loaded official postcodes or boundaries. */
export const official = {
  // Under the heading of a search
  sector: {
    one: 'Distances are approximate, from the middle of {place}, to within {count} mile.',
    other: 'Distances are approximate, from the middle of {place}, to within {count} miles.',
  },
  unlisted: 'We don’t have that full postcode. It may be new, or no longer in use. We used the first part.',
  orOutside: 'If you are outside England and Wales:',
  // Next to the map
  mapCredit: 'Map data: Office for National Statistics, Natural Earth, GeoNames.',
  mapCaption: '{count} of these services are not on the map.',
  // On the page about privacy
  units: 'If you search for a full postcode, its first letters, such as LS, but never the postcode.',
  // On the page about the data
  postcodesFrom: 'Where postcodes are: {source}, {edition}.',
  boundariesFrom: 'Shapes of police areas: {source}, {edition}, simplified.',
  land: 'Shape of the land: Natural Earth (naturalearthdata.com), public domain.',
} as const;
