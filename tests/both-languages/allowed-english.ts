import type { Directory } from '../../src/directory/directory.ts';

/** What may read the same on a Welsh page as on its English twin. */
export function allowedEnglish(directory: Directory): Set<string> {
  const named = (things: Iterable<{ name: string; welshName?: string | undefined }>) =>
    [...things].filter(({ name, welshName }) => !welshName || welshName === name).map(({ name }) => name);
  return new Set([
    // Names of bodies that have none in Welsh.
    ...named(directory.areas),
    ...named(directory.areas.map(({ force }) => force)),
    ...named(directory.areas.flatMap(({ councils }) => councils)),
    ...named(directory.commissioners.values()),
    ...named([...directory.providers.values()].filter(({ name }) => directory.services.every((service) => service.name !== name))),
    ...directory.areas.flatMap(({ alsoCalled, welshAlsoCalled }) =>
      alsoCalled.filter((name) => welshAlsoCalled.length === 0 || welshAlsoCalled.includes(name)),
    ),
    ...FIXED,
  ]);
}

const FIXED = [
  // The site’s name, and a key of the keyboard.
  'Waymark',
  '999 BSL',
  'Open Referral UK',
  // The same word in both languages.
  'Contract',
  'Shift × 3',
  // A service that is called the same in Welsh.
  'Childline',
  // Words that are the same in Welsh.
  'Farsi',
  'Hindi',
  'Pashto',
  'Map',
  // Names and values alone.
  'Relay UK: 18001 {number}',
  '{languages}',
  // Addresses of other sites.
  'rapecrisisscotland.org.uk',
  'nexusni.org',
  'gov.je',
  'gov.gg',
  'gov.im',
  // Patterns of names alone.
  '{area}: {councils}',
];
