import { expect, test } from 'vitest';
import { liveLines } from '../../src/cli/live-lines.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { FIXTURE_TODAY, fixtureDirectory } from '../support/fixture-content.ts';

const directory = fixtureDirectory();
const linesOf = (changed: Directory) => liveLines(changed, FIXTURE_TODAY).lines.join('\n');

/** The fixture as it would be with everything done. */
const ready: Directory = {
  ...directory,
  site: {
    ...directory.site,
    dataLicence: { name: 'A licence', url: 'https://licence.example/' },
    allowUnconfirmed: directory.services.map(({ slug }) => slug),
  },
  guides: directory.guides.map((guide) => ({ ...guide, review: [], reviewBy: '2027-05' })),
};

test('a copy that has everything is ready', () => {
  const { lines, isReady } = liveLines(ready, FIXTURE_TODAY);
  expect(lines[0]).toBe('Going live: 8 of 8 steps done, 100 % of the work.');
  expect(lines.slice(2).filter((line) => !line.startsWith('  [x]'))).toEqual([]);
  expect(isReady).toBe(true);
});

test.each([
  ['who runs it', { host: { ...ready.site.host, name: undefined } }, 'content/site.yaml: host.name'],
  ['a phone number', { host: { ...ready.site.host, phone: undefined } }, 'content/site.yaml: host.phone'],
  ['an address', { address: undefined }, 'content/site.yaml: address'],
  ['a licence for its data', { dataLicence: undefined }, 'content/site.yaml: dataLicence'],
])('a copy without %s is not, and is told where it is missing', (_, site, where) => {
  const changed = { ...ready, site: { ...ready.site, ...site } };
  expect(liveLines(changed, FIXTURE_TODAY).isReady).toBe(false);
  expect(linesOf(changed)).toContain('Going live: 7 of 8 steps done, 87 % of the work.');
  expect(linesOf(changed)).toContain(where);
});

test('a helpline that nobody has confirmed is named, and counts for its share', () => {
  const [first] = ready.site.fallbackHelplines;
  const changed = {
    ...ready,
    services: ready.services.map((service) =>
      service.slug === first ? { ...service, confirmed: { ...service.confirmed, contact: undefined } } : service,
    ),
  };
  const of = ready.site.fallbackHelplines.length;
  expect(linesOf(changed)).toMatch(new RegExp(`\\[ \\] ${of - 1} of ${of} +Fallback helplines.*\\n +${first}$`, 'm'));
});

test('a guide that waits for a reviewer, or has to be read again, is named', () => {
  const [waiting, due] = ready.guides;
  const guides = [{ ...waiting!, review: ['clinical' as const] }, { ...due!, reviewBy: '2026-10' }, ...ready.guides.slice(2)];
  expect(linesOf({ ...ready, guides })).toContain(`${waiting!.file}, ${due!.file}`);
});
