import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { TINY_TODAY, whileTinyContent } from '../support/tiny-content.ts';
import { runListings, type Ran } from './run-listings.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';
const NUMBER = '01474 536661';

interface Outcome extends Ran {
  listing: string;
  notices: Record<string, string>;
}

/** Runs commands on the tiny content, one after the other: what the last printed, and what the content then has. */
const run = (...commands: string[][]): Promise<Outcome> =>
  whileTinyContent({}, async (root) => {
    let ran: Ran = { code: null, out: '', err: '' };
    for (const args of commands) ran = await runListings(root, ...args);
    const folder = join(root, 'content/notices');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    expect(readDirectory(root, TINY_TODAY).problems).toEqual([]);
    return {
      ...ran,
      listing: readFileSync(join(root, FILE), 'utf8'),
      notices: Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
    };
  });

const tested = (...more: string[]) => ['tested', 'adviser-gravesend', '--by', 'host', ...more];

describe('tested', () => {
  test('logs what answered, when and after how many minutes, under the number as the listing writes it', async () => {
    const { code, listing } = await run(tested('--number', '+44 1474 536661', '--answered', 'person', '--after', '4', '--at', '14:30'));
    expect(code).toBe(0);
    expect(listing).toContain(
      `tested:\n  - number: "${NUMBER}"\n    on: 2026-11-23\n    at: 14:30\n    answered: person\n    minutes: 4\n    by: host\n`,
    );
  });
  test('adds to the log', async () => {
    const { listing } = await run(tested('--answered', 'nobody', '--on', '2026-11-20'), tested('--answered', 'person'));
    expect(listing.match(/answered: \w+/g)).toEqual(['answered: nobody', 'answered: person']);
  });
  test('only shows it with --dry-run', async () => {
    const { code, listing } = await run(tested('--answered', 'person', '--dry-run'));
    expect(code).toBe(0);
    expect(listing).not.toContain('tested');
  });
  test('refuses a number that the listing doesn’t have, and says which it has', async () => {
    const { code, err, listing } = await run(tested('--number', '01474 536662', '--answered', 'person'));
    expect({ code, err }).toEqual({ code: 2, err: `The listing has no number “01474 536662”. It has: ${NUMBER}.\n` });
    expect(listing).not.toContain('tested');
  });
  test.each([
    [['--answered', 'robot'], '--answered does not take “robot”. It takes: person, menu, voicemail, nobody, wrong-number, out-of-service.'],
    [['--answered', 'person', '--after', 'four'], '--after does not take “four”. Write whole minutes, 180 at most.'],
    [['--answered', 'person', '--at', '2pm'], '--at does not take “2pm”. Write a time of the day as hours and minutes: 14:30.'],
    [['--answered', 'person', '--on', 'today'], '--on does not take “today”. Write a day as year-month-day: 2026-11-20.'],
  ])('refuses %j', async (args, message) => {
    expect(await run(tested(...args))).toMatchObject({ code: 2, err: `${message}\n` });
  });
  test('refuses a test call of tomorrow', async () => {
    const { code, out, listing } = await run(tested('--answered', 'person', '--on', '2026-11-24'));
    expect(code).toBe(1);
    expect(out).toContain('tested > 1 > on');
    expect(listing).not.toContain('tested');
  });
});

const notice = (...more: string[]) => ['notice', '--until', '2026-12-27', '--en', 'Closed.', '--cy', 'Ar gau.', ...more];

describe('notice', () => {
  test('writes a file that says what is closed, when, and in both languages', async () => {
    const { code, notices } = await run(notice('--service', 'adviser-gravesend', '--from', '2026-12-24', '--closed'));
    expect(code).toBe(0);
    expect(notices).toEqual({
      '2026-12-24-adviser-gravesend.yaml':
        'text:\n  en: Closed.\n  cy: Ar gau.\nfrom: 2026-12-24\nuntil: 2026-12-27\nabout:\n  service: adviser-gravesend\nclosed: true\n',
    });
  });
  test('begins today where no day is named, and never writes over another', async () => {
    const { notices } = await run(notice('--area', 'kent'), notice('--area', 'kent'));
    expect(Object.keys(notices)).toEqual(['2026-11-23-kent-2.yaml', '2026-11-23-kent.yaml']);
  });
  test('refuses an area that there is none of', async () => {
    const { code, out, notices } = await run(notice('--area', 'kant'));
    expect(code).toBe(1);
    expect(out).toContain('Did you mean “kent”?');
    expect(notices).toEqual({});
  });
  test('refuses an end before the beginning', async () => {
    expect(await run(notice('--area', 'kent', '--from', '2026-12-28'))).toMatchObject({ code: 2, err: '--until is before --from.\n' });
  });
  test.each([
    ['two things at once', notice('--area', 'kent', '--type', 'adviser')],
    ['nothing', notice()],
    ['one language', ['notice', '--area', 'kent', '--until', '2026-12-27', '--en', 'Closed.']],
  ])('asks what is meant where it is given %s', async (_, args) => {
    const { code, err, notices } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(/^Say (what it is about|until when)/);
    expect(notices).toEqual({});
  });
});
