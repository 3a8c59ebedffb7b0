export const town = {
  title: '{town}, {area}',
  heading: 'Who can help near {town}',
  rough: 'Distances are approximate.',
  nearTown: '{town} (near {near})',
  ambiguousTown: '{town} ({county})',
  more: 'More about these services, and support at each stage:',
  everywhere: { one: '{count} more service is for everyone', other: '{count} more services are for everyone' },
} as const;
