import { describe, expect, test } from 'vitest';
import { directoryToCandidates } from '../../src/directory/candidates.ts';
import type { Directory, Notice } from '../../src/directory/directory.ts';
import { directoryToHelplines } from '../../src/directory/helplines.ts';
import { areaToNotices, serviceToNotices } from '../../src/directory/notices.ts';
import { fixtureDirectory, FIXTURE_TODAY } from '../support/fixture-content.ts';

const fixture = fixtureDirectory();
const CLOSED = { from: '2026-11-23', until: '2026-11-25', text: { en: 'Closed.', cy: 'Ar gau.' }, closed: true };

const notice = (about: Notice['about'], more: Partial<Notice> = {}): Notice => ({ slug: 'one', ...CLOSED, about, ...more });
const withNotices = (...notices: Notice[]): Directory => ({ ...fixture, notices });
const bySlug = (slug: string) => fixture.services.find((service) => service.slug === slug)!;

/** Whether a notice is shown with a service. */
const isShown = (slug: string, about: Notice, today = FIXTURE_TODAY) =>
  serviceToNotices(bySlug(slug), withNotices(about), today).length > 0;

describe('a notice is shown with', () => {
  test('the listing that it is about, until its last day', () => {
    const about = notice({ service: 'support-ashford' });
    expect(isShown('support-ashford', about)).toBe(true);
    expect(isShown('support-ashford', about, '2026-11-25')).toBe(true);
    expect(isShown('support-ashford', about, '2026-11-26')).toBe(false);
    expect(isShown('health-centre-bristol', about)).toBe(false);
  });
  test('every listing of its kind', () => {
    expect(isShown('health-centre-bristol', notice({ type: 'sarc' }))).toBe(true);
    expect(isShown('support-ashford', notice({ type: 'sarc' }))).toBe(false);
  });
  test('the listings of its area where it closes them, and of that area alone', () => {
    expect(isShown('support-ashford', notice({ area: 'kent' }))).toBe(true);
    expect(isShown('support-ashford', notice({ area: 'kent' }, { closed: false }))).toBe(false);
    expect(isShown('health-centre-bristol', notice({ area: 'kent' }))).toBe(false);
    expect(isShown('helpline-day-and-night', notice({ area: 'kent' }))).toBe(false);
  });
  test('the listings of its country', () => {
    expect(isShown('support-cardiff', notice({ everywhere: 'wales' }))).toBe(true);
    expect(isShown('support-ashford', notice({ everywhere: 'wales' }))).toBe(false);
  });
  test('the pages of its area and of areas in its country', () => {
    const areas = (about: Notice['about']) =>
      fixture.areas.filter((area) => areaToNotices(area, withNotices(notice(about)), FIXTURE_TODAY).length > 0).map(({ slug }) => slug);
    expect(areas({ area: 'kent' })).toEqual(['kent']);
    expect(areas({ everywhere: 'wales' })).toEqual(['dyfed-powys', 'gwent', 'north-wales', 'south-wales']);
    expect(areas({ everywhere: 'england-and-wales' })).toHaveLength(43);
    expect(areas({ service: 'support-ashford' })).toEqual([]);
  });
});

describe('a fallback helpline', () => {
  const lines = (directory: Directory) =>
    directoryToHelplines(directory, directoryToCandidates(directory, FIXTURE_TODAY), FIXTURE_TODAY).map(({ slug }) => slug);
  const withTest = (slug: string, answered: 'person' | 'wrong-number'): Directory => ({
    ...fixture,
    services: fixture.services.map((service) =>
      service.slug === slug
        ? { ...service, tested: [{ number: service.contact.phones[0]!.number, on: FIXTURE_TODAY, answered, by: 'host' as const }] }
        : service,
    ),
  });
  test('gives way to the next while a notice closes it', () => {
    expect(lines(fixture)[0]).toBe('helpline-day-and-night');
    expect(lines(withNotices(notice({ service: 'helpline-day-and-night' })))).toEqual(['helpline-under-19', 'helpline-wales']);
  });
  test('gives way to the next where its number failed a test', () => {
    expect(lines(withTest('helpline-day-and-night', 'wrong-number'))).toEqual(['helpline-under-19', 'helpline-wales']);
    expect(lines(withTest('helpline-day-and-night', 'person'))).toHaveLength(3);
  });
  test('is never replaced by nothing', () => {
    const only: Directory = { ...withTest('helpline-day-and-night', 'wrong-number') };
    expect(lines({ ...only, site: { ...only.site, fallbackHelplines: ['helpline-day-and-night'] } })).toEqual(['helpline-day-and-night']);
  });
});
