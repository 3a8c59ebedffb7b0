import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rowsToCsv } from '../../src/export/csv.ts';
import { runListings, type Ran } from '../changing-listings/run-listings.ts';
import { whileTinyContent, type Change } from '../support/tiny-content.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'out-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs a command on the tiny content; gives what it printed and its exit code. */
async function run(command: 'review' | 'coverage', args: string[], change: Change = {}): Promise<Ran> {
  return whileTinyContent(change, (root) => runListings(root, command, ...args));
}

describe('review', () => {
  test('prints what needs a call, what only one stands for first', async () => {
    const { code, out } = await run('review', []);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => /^a{5}/.test(line))).toEqual([
      expect.stringMatching(/^aaaaa2 {5}Family Matters {3,}contract or grant ends 31 March 2027.*The only number in Kent: Adviser$/),
      expect.stringMatching(/^aaaaa3 {5}Newport Advisers.*The only number in Gwent: Adviser$/),
      expect.stringMatching(/^aaaaa5 {5}National Line/),
    ]);
  });
  test('of one commissioner, by its file name; a slip is answered with the nearest', async () => {
    expect((await run('review', ['--commissioner', 'gwent'])).out).not.toContain('Family Matters');
    const slip = await run('review', ['--commissioner', 'gwant']);
    expect([slip.code, slip.out]).toEqual([2, '']);
    expect(slip.err).toBe('There is no commissioner “gwant”. Did you mean “gwent”?\n');
  });
  test('looks as far ahead as it is told', async () => {
    const soon = async (within: string) => (await run('review', ['--json', '--within', within])).out.includes('"due-soon"');
    expect([await soon('66d'), await soon('67d'), await soon('10w')]).toEqual([false, true, true]);
    expect((await run('review', ['--within', 'soon'])).err).toContain('Type 30d for 30 days');
  });
  test('as data, with every task', async () => {
    const data = JSON.parse((await run('review', ['--json'])).out) as { slug: string; tasks: { kind: string; group: string }[] }[];
    expect(data[0]!.slug).toBe('adviser-gravesend');
    expect(data[0]!.tasks.map(({ group }) => group)).not.toContain('contact');
    expect(data.every(({ tasks }) => tasks.length > 0)).toBe(true);
  });
  test('as a sheet, one row for each thing to do', async () => {
    const file = join(folder, 'review.csv');
    expect((await run('review', ['--csv', '--to', file])).code).toBe(0);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFReference,Listing,Provider,Areas,Why it comes first,Facts,What to do,Last confirmed,Due by,Whose contract,Address that failed',
    );
    expect(lines.filter((line) => line.startsWith('aaaaa3'))).toHaveLength(4);
  });
  test('with the addresses that failed, where there is a report', async () => {
    const report = join(folder, 'links.json');
    writeFileSync(
      report,
      JSON.stringify([
        { slug: 'adviser-newport', url: 'https://example.org/', ok: false, status: 404 },
        { slug: 'helpline-national', url: 'https://example.org/', ok: true, status: 200 },
      ]),
    );
    const { out } = await run('review', ['--links', report]);
    expect(out).toMatch(/Newport Advisers +web address failed \(404\)/);
    expect(out.match(/web address failed/g)).toHaveLength(1);
    expect((await run('review', ['--links', join(folder, 'none.json')])).err).toContain('cannot be read');
    writeFileSync(report, '"no list"');
    expect((await run('review', ['--links', report])).err).toContain('is no report of web addresses');
  });
  test('says what is wrong with the content, and nothing else, where check would refuse it', async () => {
    const change = { replace: { 'services/gwent/adviser-newport.yaml': [['types: [adviser]', 'types: [advisor]']] } } as const;
    const { code, out, err } = await run('review', ['--to', join(folder, 'x')], change);
    expect([code, out, existsSync(join(folder, 'x'))]).toEqual([1, '', false]);
    expect(err).toContain('content/services/gwent/adviser-newport.yaml:4');
  });
  test('answers --help, and an option it does not know', async () => {
    expect((await run('review', ['--help'])).out).toContain('--commissioner <commissioner>');
    const { code, err } = await run('review', ['--comissioner', 'kent']);
    expect({ code, err }).toEqual({ code: 2, err: 'There is no option --comissioner. Did you mean --commissioner?\n' });
  });
});

describe('coverage', () => {
  test('prints the matrix of an area, with what the marks mean', async () => {
    const { code, out } = await run('coverage', ['--area', 'kent']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Coverage in Kent\n\d+ of \d+ services? counted here (is|are) confirmed\. “None listed” means/);
    // Contact was confirmed three weeks ago, who it is for never: only “any” is confirmed.
    expect(out).toMatch(/^Adviser +1\* +1 +1 +1 +0 +1 +1 +0 /m);
    expect(out).toMatch(/^Phone line +0 +0/m);
  });
  test('of one council, and of all of them', async () => {
    expect((await run('coverage', ['--area', 'kent', '--council', 'kent'])).out).toMatch(/^Coverage in Kent/);
    const all = JSON.parse((await run('coverage', ['--area', 'kent', '--councils', '--json'])).out) as { area: string; council?: string }[];
    expect(all.map(({ council }) => council)).toEqual([undefined, 'kent']);
    expect((await run('coverage', ['--area', 'kent', '--council', 'newport'])).err).toContain('There is no council in kent “newport”.');
    expect((await run('coverage', ['--council', 'kent'])).err).toContain('--council needs the name of its area');
  });
  test('by community and by language', async () => {
    expect((await run('coverage', ['--area', 'kent', '--by', 'community'])).out).toMatch(/Any +Deaf people\n/);
    expect((await run('coverage', ['--area', 'kent', '--by', 'language'])).out).toMatch(/Any +Welsh\n/);
  });
  test('without an area: the steps that nobody is listed for', async () => {
    expect((await run('coverage', [])).out).toMatch(/^Gwent +1 +First talk\nKent +1 +First talk$/m);
  });
  test('as a sheet of all areas', async () => {
    const lines = (await run('coverage', ['--csv'])).out.trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(',').slice(0, 3).join())).toEqual([
      '\uFEFFAreas,Place,Kind of service',
      'Gwent,whole area,Adviser',
      'Gwent,whole area,Phone line',
      'Kent,whole area,Adviser',
      'Kent,whole area,Phone line',
    ]);
  });
  test('with sums from private sheets, where somebody hands them in', async () => {
    writeFileSync(join(folder, 'kent.csv'), 'slug,value,caseload\nadviser-gravesend,"£50,000",40\n');
    vi.stubEnv('WAYMARK_CONTRACTS', folder);
    const { out } = await run('coverage', ['--area', 'kent']);
    expect(out).toMatch(/^Adviser .* 50000 +40$/m);
    vi.stubEnv('WAYMARK_CONTRACTS', undefined);
    expect((await run('coverage', ['--area', 'kent'])).out).not.toContain('Caseload');
  });
});

test('nothing in a sheet is ever a formula', () => {
  expect(rowsToCsv([['=1+1', '+44', '-x', '@a', 'a"b', 'c,d', 5, undefined]])).toBe(`\uFEFF'=1+1,'+44,'-x,'@a,"a""b","c,d",5,\r\n`);
});
