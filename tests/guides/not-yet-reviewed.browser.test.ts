import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewLines } from '../../src/cli/review-lines.ts';
import { directoryToReviews, guidesDue, isPast, REVIEWERS } from '../../src/directory/reviews.ts';
import { countTexts } from '../../src/i18n/count-texts.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { fixtureDirectory, FIXTURE_TODAY } from '../support/fixture-content.ts';

const directory = fixtureDirectory();
const waiting = directoryToReviews(directory);
const pageOf = (path: string) => readFileSync(join(SITE_FOLDER, path, 'index.html'), 'utf8');

describe('npm run check -- --reviews', () => {
  const lines = reviewLines(directory, FIXTURE_TODAY);
  test('names every text that waits, under whom it waits for', () => {
    for (const reviewer of REVIEWERS) {
      for (const name of waiting[reviewer]) expect(lines).toContain(`  ${name}`);
    }
    expect(lines.filter((line) => line.startsWith('Waiting for'))).toHaveLength(4);
    expect(lines).toContain('  content/guides/shared/time-windows.yaml');
    expect(lines).toContain('  content/vocabulary/steps.yaml: medical-care');
  });
  test('names what is to be read again once its month is over, and not before', () => {
    expect(guidesDue(directory, '2027-03-31')).toEqual([]);
    expect(guidesDue(directory, '2027-04-01')).toContain('content/guides/shared/victims-code.yaml (2027-03)');
    expect(reviewLines(directory, '2027-04-01').join('\n')).toContain('Due for review');
  });
});

test('a month is past when it is over, a day the day after, a year at its end', () => {
  expect(isPast('2027-05', '2027-05-31')).toBe(false);
  expect(isPast('2027-05', '2027-06-01')).toBe(true);
  expect(isPast('2027-05-10', '2027-05-10')).toBe(false);
  expect(isPast('2027', '2028-01-01')).toBe(true);
});

test('the page about the data counts the same texts', () => {
  const html = pageOf('about/data');
  // The interface's own Welsh waits too.
  const also = { welsh: countTexts(speakerFor('cy').texts) } as Partial<Record<string, number>>;
  for (const reviewer of REVIEWERS)
    expect(html).toMatch(new RegExp(`<li>\\s*${waiting[reviewer].length + (also[reviewer] ?? 0)} (Welsh )?texts`));
});

test.each(directory.guides.filter(({ language, review }) => language === 'en' && review.length > 0))(
  '“/help/$slug/” says that it was not reviewed, and by whom',
  ({ slug, review }) => {
    const html = pageOf(`help/${slug}`);
    expect(html).toContain('Not yet checked by');
    if (review.includes('clinical')) expect(html).toContain('a clinician');
    if (review.includes('legal')) expect(html).toContain('a lawyer');
  },
);

test('only what somebody has reviewed says so, with their role and the day', () => {
  const reviewed = directory.guides.filter(({ language, shows }) => language === 'en' && shows.includes('victims-code'));
  const says = directory.guides.filter(({ language, slug }) => language === 'en' && pageOf(`help/${slug}`).includes('Checked by '));
  expect(says.map(({ slug }) => slug)).toEqual(reviewed.map(({ slug }) => slug));
  expect(pageOf('help/your-rights')).toContain('Checked by a lawyer on 5 October 2026');
});
