export const town = {
  title: '{town}, {area}',
  heading: 'Who can help near {town}',
  lead: '{town} lies in {area}. These services cover it. Distances are straight lines, and rough.',
  nearTown: '{town} (near {near})',
  ambiguousTown: '{town} ({county})',
  number: 'Phone',
  distance: 'How far',
  noNumber: 'number not known',
  unconfirmedNumber: 'not confirmed',
  more: 'All about these services, and who is beside you step by step:',
  everywhere: { one: '{count} more service is for everyone', other: '{count} more services are for everyone' },
} as const;
