import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { TINY_TODAY, withTinyContent, type Change } from '../support/tiny-content.ts';
import { DARTFORD, GRAVESEND, NEWPORT } from './cases/case.ts';

/** Runs `npm run check` as it is run, on a changed tiny content. */
const check = (change: Change, ...flags: string[]) =>
  withTinyContent(change, (root) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.cjs', 'check', ...flags], {
      env: { ...process.env, WAYMARK_ROOT: root, WAYMARK_TODAY: TINY_TODAY },
      encoding: 'utf8',
    });
    return { status, stdout, stderr: stderr.trim() };
  });

const SEVERAL: Change = {
  replace: {
    'areas/gwent.yaml': [['gss: W15000002', 'gss: Gwent']],
    [DARTFORD]: [['slug:', '\tslug:']],
    [GRAVESEND]: [
      ['types: [adviser]', 'types: [advisor]'],
      ['on: 2026-10-31', 'on: 2027-10-31'],
    ],
    [NEWPORT]: [
      ['01633 400000', '01633 4000'],
      ['en: Someone on your side., ', ''],
    ],
  },
};

const SEVERAL_LINES = [
  'content/areas/gwent.yaml:3  gss  “Gwent” is not an ONS code.  Write E or W and eight digits: E23000032.',
  'content/services/gwent/adviser-newport.yaml:5  summary > en  This field is missing.  Add it.',
  'content/services/gwent/adviser-newport.yaml:12  contact > phones > 1 > number  “01633 4000” is not a UK phone number.  Check the digits, or delete the number.',
  'content/services/kent/adviser-dartford.yaml:3  whole file  This line is indented with a tab.  Use spaces.',
  'content/services/kent/adviser-gravesend.yaml:5  types > 1  “advisor” does not exist in content/vocabulary/service-types.yaml.  Did you mean “adviser”?',
  'content/services/kent/adviser-gravesend.yaml:42  confirmed > contact > on  “2027-10-31” is in the future (today is 2026-11-23).  Check the year and the month.',
];

describe('the command', () => {
  test('says that there are no problems, and ends with 0', () => {
    const { status, stdout, stderr } = check({});
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('4 listings in 2 areas: no problems.');
  });

  test('prints every problem of every file at once, and ends with 1', () => {
    const { status, stdout, stderr } = check(SEVERAL);
    expect(stdout.trimEnd().split('\n')).toEqual(SEVERAL_LINES);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '6 problems in 4 files.' });
  });

  test('says one problem in the singular', () => {
    const { stderr } = check({ replace: { [DARTFORD]: [['slug: adviser-dartford', 'slug: adviser-kent']] } });
    expect(stderr).toBe('1 problem in 1 file.');
  });

  test('gives the same problems to programs', () => {
    const { status, stdout } = check(SEVERAL, '--json');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { key: string }[]).map(({ key }) => key)).toHaveLength(SEVERAL_LINES.length);
  });
});
