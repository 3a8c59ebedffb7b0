import { describe, expect, test } from 'vitest';
import { textToPlace } from '../../src/cli/find-place.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { argsToQuestion } from './args-to-question.ts';
import { runFind } from './run-find.ts';

const directory = fixtureDirectory();

function refusal(args: string[]): string {
  try {
    textToPlace(argsToQuestion(args, directory, new Date()).place, directory);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
}

describe('one line says what is accepted, for', () => {
  test.each<[why: string, args: string[], told: RegExp]>([
    ['an option nobody knows', ['BS5', '--foo'], /--foo.*--situation, --age, --gender.*--json/],
    [
      'a situation nobody knows',
      ['BS5', '--situation', 'yesterday'],
      /“yesterday”.*just-happened, last-7-days, past, ongoing, reported, court, supporting-someone/,
    ],
    ['an age in years', ['BS5', '--age', '12'], /“12”.*under-13, 13-15, 16-17, adult/],
    ['a gender nobody knows', ['BS5', '--gender', 'x'], /woman, man, nonbinary/],
    ['a community nobody knows', ['BS5', '--community', 'x'], /lgbt.*care-leavers/],
    ['one way of two that nobody knows', ['BS5', '--contact', 'text,fax'], /“fax”.*phone, text, webchat, email, in-person/],
    ['a language nobody knows', ['BS5', '--language', 'latin'], /welsh, bsl, polish/],
    ['a need nobody knows', ['BS5', '--need', 'parking'], /interpreter, step-free, choice-of-worker/],
    ['an option without its value', ['BS5', '--situation'], /--situation.*just-happened/],
    ['an option where the value should be', ['BS5', '--situation', '--json'], /--situation.*just-happened/],
    ['an empty value', ['BS5', '--age='], /under-13/],
    ['a day that does not exist', ['BS5', '--now', '2026-02-30T10:00'], /2026-02-30T10:00.*2026-12-25T22:00/],
    ['a time of no clock', ['BS5', '--now', '2026-02-03T24:30'], /2026-12-25T22:00/],
    ['a value for what takes none', ['BS5', '--json=1'], /--json/],
    ['a place nobody knows', ['qqq', 'zzz'], /“qqq zzz”.*postcode.*town/],
    ['a place that is misspelt', ['Brstol'], /“Brstol”.*Bristol/],
    ['a name of several places', ['Newport'], /Newport \(Essex\)/],
    ['a place in Scotland', ['Glasgow'], /outside England and Wales.*Scotland/],
    ['a place of two lines', ['qqq\nzzz'], /“qqq zzz”/],
  ])('%s', (_, args, told) => {
    expect(refusal(args)).toMatch(told);
    expect(refusal(args)).not.toMatch(/\n|[{}]/);
  });
});

test('the line stands on stderr, nothing on stdout, and the exit code is 2', async () => {
  const { code, out, err } = await runFind('BS5', '--situation', 'yesterday');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toContain('just-happened');
});
