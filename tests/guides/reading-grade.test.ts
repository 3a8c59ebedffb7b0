import { expect, test } from 'vitest';
import { gradeLines } from '../../src/cli/review-lines.ts';
import { HARDEST_GRADE, markdownToReading } from '../../src/directory/reading-grade.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';

test('the grade is the one of Flesch and Kincaid', () => {
  // 10 words, 1 sentence, 11 syllables.
  const { words, sentences, grade } = markdownToReading('You can ring a line and say as much, baby.');
  expect([words, sentences]).toEqual([10, 1]);
  expect(grade).toBeCloseTo(0.39 * 10 + 11.8 * 1.1 - 15.59, 5);
});

test('headings, addresses and numbers to call do not make a text seem easier', () => {
  const plain = 'Independent advisers explain investigative procedures.';
  const dressed = `## Go on\n\n## You can\n\n[Independent advisers](/help/adviser/) explain investigative procedures. 0808 500 2222.\n`;
  expect(markdownToReading(dressed)).toEqual(markdownToReading(plain));
});

test('an entry of a list ends where its line ends', () => {
  expect(markdownToReading('- one thing\n- another thing\n\n1. and a third').sentences).toBe(3);
});

test('longer words and sentences have a higher grade', () => {
  const grade = (text: string) => markdownToReading(text).grade;
  expect(grade('You may ask for help. They will listen.')).toBeLessThan(
    grade('Individuals are entitled to request specialised assistance from organisations that will listen.'),
  );
});

test('every guide has its line in the table, and none is above the limit', () => {
  const { guides } = fixtureDirectory();
  const lines = gradeLines(guides).slice(2);
  const grades = new Map(lines.map((line) => [line.split(/ +/)[0]!, Number(line.split(/ +/)[1])]));
  expect([...grades.keys()].sort()).toEqual([...new Set(guides.map(({ slug }) => slug))].sort());
  expect([...grades.values()].filter((grade) => !(grade <= HARDEST_GRADE))).toEqual([]);
});
