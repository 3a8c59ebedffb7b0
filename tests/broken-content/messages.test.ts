import { describe, expect, test } from 'vitest';
import { problemToLine } from '../../src/directory/problem-to-line.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { en } from '../../src/i18n/en.ts';
import { TINY_TODAY, withTinyContent } from '../support/tiny-content.ts';
import type { BrokenCase } from './cases/case.ts';
import { contradictions } from './cases/contradictions.ts';
import { filesThemselves } from './cases/files-themselves.ts';
import { guides } from './cases/guides.ts';
import { liveStage } from './cases/live-stage.ts';
import { moved } from './cases/moved.ts';
import { names } from './cases/names.ts';
import { notices } from './cases/notices.ts';
import { placesAndDates } from './cases/places-and-dates.ts';
import { references } from './cases/references.ts';
import { schema } from './cases/schema.ts';
import { writtenValues } from './cases/written-values.ts';
import { yamlGrammar } from './cases/yaml-grammar.ts';

const SITUATIONS = {
  'the grammar of YAML': yamlGrammar,
  'files as such': filesThemselves,
  'fields and their kinds': schema,
  'values as people write them': writtenValues,
  'names that point elsewhere': references,
  'slugs, titles, folders and references': names,
  'places and dates': placesAndDates,
  'facts that contradict each other, and words that give a place away': contradictions,
  guides,
  notices,
  'old addresses': moved,
  'going live': liveStage,
};

const problemsOf = ({ change }: BrokenCase) => withTinyContent(change, (root) => readDirectory(root, TINY_TODAY).problems);

describe.each(Object.entries(SITUATIONS))('%s: check refuses', (_, cases) => {
  test.each(cases)('$what', (broken) => {
    expect(problemsOf(broken).map(problemToLine)).toEqual(broken.lines);
  });
});

/** Messages that no content can bring about, each with the reason why they are kept. */
const OUT_OF_REACH = {
  // For a rule that is added to a schema without a message of its own: then at least file, line and field are right.
  'not-accepted': 'the net below all others',
  // Tables that a command made, broken afterwards: tests/exact-postcodes.
  'places-broken': 'not of the content itself',
  'places-area-unknown': 'not of the content itself',
};

test('every message of check is one that some broken content gets', () => {
  const seen = new Set<string>(
    Object.values(SITUATIONS).flatMap((cases) => cases.flatMap((broken) => problemsOf(broken).map(({ key }) => key))),
  );
  expect(Object.keys(en.check).filter((key) => !seen.has(key))).toEqual(Object.keys(OUT_OF_REACH));
});

test('no message is left with an unfilled {place}', () => {
  const lines = Object.values(SITUATIONS).flatMap((cases) => cases.flatMap((broken) => broken.lines));
  expect(lines.filter((line) => /\{\w+\}|undefined/.test(line))).toEqual([]);
});
