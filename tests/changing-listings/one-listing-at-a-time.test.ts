import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { en } from '../../src/i18n/en.ts';
import { TINY_TODAY, whileTinyContent, withTinyContent } from '../support/tiny-content.ts';
import { TINY_FILES } from '../support/tiny-files.ts';
import { Book } from '../sheets/book.ts';
import { changedFiles, readBytes } from '../sheets/round-trip.ts';
import { runListings } from './run-listings.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';
const TEXT = TINY_FILES['services/kent/adviser-gravesend.yaml']!;

/** Runs a command on the tiny content; tells what it said, which files changed, and reads them. Afterwards check has nothing to say. */
async function run(...args: string[]) {
  return whileTinyContent({}, async (root) => {
    const before = readBytes(root);
    const ran = await runListings(root, ...args);
    const changed = changedFiles(before, readBytes(root));
    const texts = Object.fromEntries(
      changed.map((file) => [file, existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined]),
    );
    expect(readDirectory(root, TINY_TODAY).problems).toEqual([]);
    return { ...ran, changed, texts };
  });
}

describe('confirm', () => {
  test('records who said so, how and when, and touches nothing else', async () => {
    const ran = await run(
      'confirm',
      'adviser-gravesend',
      '--groups',
      'hours,contact',
      '--by',
      'provider',
      '--how',
      'phone',
      '--on',
      '2026-11-20',
    );
    expect(ran).toMatchObject({ code: 0, changed: [FILE] });
    expect(ran.texts[FILE]).toBe(
      TEXT.replace(
        'contact: { on: 2026-10-31, by: provider, how: phone, facts: 1-6786a28418fff3c2 }',
        'contact: { on: 2026-11-20, by: provider, how: phone, facts: 1-6786a28418fff3c2 }\n  hours: { on: 2026-11-20, by: provider, how: phone, facts: 1-0ea2208cf1fb9392 }',
      ),
    );
  });

  test('takes today where no day is named, and a reference for the listing', async () => {
    const ran = await run('confirm', 'aaaaa3', '--groups', 'contact', '--by', 'host', '--how', 'email');
    expect(Object.values(ran.texts)[0]).toContain(
      'confirmed:\n  contact: { on: 2026-11-23, by: host, how: email, facts: 1-a56681775fdcee70 }\n',
    );
  });

  test('only shows it with --dry-run', async () => {
    const ran = await run('confirm', 'aaaaa3', '--groups', 'contact', '--by', 'host', '--how', 'email', '--dry-run');
    expect(ran).toMatchObject({ code: 0, changed: [] });
    expect(ran.out).toContain('+ confirmed > contact: “on: 2026-11-23, by: host, how: email, facts: 1-a56681775f…”');
  });

  test.each([
    [
      ['adviser-gravesend', '--groups', 'phones', '--by', 'provider', '--how', 'phone'],
      '--groups does not take “phones”. It takes: identity, coverage,',
    ],
    [
      ['adviser-gravesend', '--groups', 'contact', '--by', 'Ann', '--how', 'phone'],
      '--by does not take “Ann”. It takes: provider, commissioner, host, police, nhs.',
    ],
    [
      ['adviser-gravesend', '--groups', 'contact', '--by', 'nhs', '--how', 'phone', '--on', '20.11.2026'],
      '--on does not take “20.11.2026”. Write a day',
    ],
    [
      ['adviser-gravesent', '--groups', 'contact', '--by', 'nhs', '--how', 'phone'],
      'There is no listing “adviser-gravesent”. Did you mean “adviser-gravesend”?',
    ],
    [['adviser-gravesend'], 'Say what was confirmed, who confirmed it and how: --groups, --by and --how.'],
    [[], 'Say which listing was confirmed'],
  ])('does not understand %j', async (args, said) => {
    const ran = await run('confirm', ...args);
    expect(ran).toMatchObject({ code: 2, changed: [] });
    expect(ran.err).toContain(said);
  });

  test('refuses a day that is still to come', async () => {
    const ran = await run('confirm', 'adviser-gravesend', '--groups', 'contact', '--by', 'nhs', '--how', 'phone', '--on', '2027-01-01');
    expect(ran).toMatchObject({ code: 1, changed: [] });
  });

  const fromSheet = (fill: (book: Book) => unknown) => {
    const book = new Book();
    fill(book);
    const folder = mkdtempSync(join(tmpdir(), 'confirm-'));
    writeFileSync(join(folder, 'sheet.xlsx'), book.toXlsx());
    return run('confirm', '--from', join(folder, 'sheet.xlsx')).finally(() => rmSync(folder, { recursive: true }));
  };
  const filled = (book: Book, row: number, groups: string, on: string | { day: number } = '2026-11-20') =>
    book
      .set('confirmations', row, 'Groups confirmed', groups)
      .set('confirmations', row, 'Confirmed by', 'provider')
      .set('confirmations', row, 'Confirmed how', 'Phone')
      .set('confirmations', row, 'Confirmed on', on);

  test('takes the rows that were filled in from a sheet', async () => {
    const ran = await fromSheet((book) => (filled(book, 2, 'contact'), filled(book, 4, 'contact, hours', { day: 46346 })));
    expect(ran).toMatchObject({ code: 0, changed: ['content/services/gwent/adviser-newport.yaml', FILE] });
    expect(ran.texts[FILE]).toContain('hours: { on: 2026-11-20, by: provider, how: phone, facts: 1-0ea2208cf1fb9392 }');
  });

  test('refuses half a confirmation with its cell, and then records none', async () => {
    const ran = await fromSheet((book) => (filled(book, 2, 'contact'), filled(book, 4, ''), filled(book, 5, 'phones')));
    expect(ran).toMatchObject({ code: 1, changed: [] });
    expect(ran.out).toContain(
      '! confirmations!F4  Groups confirmed: The confirmation is only half filled in. Fill in groups, by, how and on, or clear all four.',
    );
    expect(ran.out).toContain('! confirmations!F5  Groups confirmed: “phones” is not one of the words');
  });

  test('says so where nothing is filled in', async () => {
    expect((await fromSheet(() => undefined)).out).toContain('sheet.xlsx has no sheet with confirmations.');
  });
});

describe('close', () => {
  test('makes a tombstone that leads to its successor', async () => {
    const ran = await run('close', 'adviser-newport', '--successor', 'helpline-national', '--since', '2026-11-01');
    const file = 'content/services/gwent/adviser-newport.yaml';
    expect(ran.code).toBe(1);
    // Gwent would have nobody left: that is refused, as check would.
    expect(ran.out).toContain('No listing covers “Gwent”.');
    expect(ran.texts[file]).toBeUndefined();
    const kent = await run('close', 'adviser-dartford', '--successor', 'helpline-national', '--since', '2026-11-01');
    expect(Object.values(kent.texts)[0]).toContain('lifecycle:\n  status: closed\n  since: 2026-11-01\n  successor: helpline-national\n');
  });

  test.each([
    [['adviser-dartford'], 'Say where people can go instead: --successor and a listing, or --onward and a sentence.'],
    [['adviser-dartford', '--successor', 'adviser-dartford'], 'A listing can’t be its own successor.'],
    [['adviser-dartford', '--successor', 'nobody'], 'There is no listing “nobody”.'],
  ])('does not understand %j', async (args, said) => expect((await run('close', ...args)).err).toContain(said));

  test('refuses successors that lead round in a circle', async () => {
    expect(await run('close', 'adviser-gravesend', '--successor', 'adviser-dartford')).toMatchObject({ code: 1, changed: [] });
  });
});

describe('move', () => {
  test('renames the file, keeps the reference, leaves a way on, and follows everywhere that names it', async () => {
    const ran = await run('move', 'adviser-gravesend', 'adviser-medway');
    expect(ran.code).toBe(0);
    expect(ran.texts).toEqual({
      [FILE]: undefined,
      'content/services/kent/adviser-medway.yaml': TEXT.replace('slug: adviser-gravesend', 'slug: adviser-medway'),
      'content/services/kent/adviser-dartford.yaml': TINY_FILES['services/kent/adviser-dartford.yaml']!.replace(
        'adviser-gravesend',
        'adviser-medway',
      ),
      'content/services/moved.csv': 'old,new\nadviser-gravesend,adviser-medway\n',
      'content/services/refs.csv': TINY_FILES['services/refs.csv']!.replace('adviser-gravesend', 'adviser-medway'),
    });
  });

  test('follows the settings too', async () => {
    const ran = await run('move', 'helpline-national', 'helpline-all');
    expect(ran.texts['content/site.yaml']).toBe(TINY_FILES['site.yaml']!.replaceAll('helpline-national', 'helpline-all'));
  });

  test('twice leads from both old addresses to the last, and back again is possible', async () => {
    await whileTinyContent({}, async (root) => {
      await runListings(root, 'move', 'adviser-gravesend', 'adviser-one');
      await runListings(root, 'move', 'adviser-one', 'adviser-two');
      expect(readFileSync(join(root, 'content/services/moved.csv'), 'utf8')).toBe(
        'old,new\nadviser-gravesend,adviser-two\nadviser-one,adviser-two\n',
      );
      expect((await runListings(root, 'move', 'adviser-two', 'adviser-gravesend')).code).toBe(0);
      expect(readFileSync(join(root, 'content/services/moved.csv'), 'utf8')).toBe(
        'old,new\nadviser-one,adviser-gravesend\nadviser-two,adviser-gravesend\n',
      );
      expect(readFileSync(join(root, FILE), 'utf8')).toBe(TEXT);
    });
  });

  test('refuses an address that tells, that is taken, or that is none', async () => {
    expect(await run('move', 'adviser-gravesend', 'rape-help')).toMatchObject({ code: 1, changed: [] });
    expect(await run('move', 'adviser-gravesend', 'adviser-newport')).toMatchObject({ code: 2, changed: [] });
    expect(await run('move', 'adviser-gravesend', '../x')).toMatchObject({ code: 1, changed: [] });
  });
});

describe('hand-over', () => {
  test('lets commissionings go on under the successor, and keeps what was', async () => {
    const ran = await run('hand-over', '--from', 'kent', '--to', 'gwent', '--on', '2026-05-08');
    expect(ran).toMatchObject({ code: 0, changed: ['content/areas/kent.yaml', 'content/commissioners/kent.yaml', FILE] });
    expect(ran.texts[FILE]).toContain(
      '  - { commissioner: kent, stream: nhs, from: 2024-04, until: 2026-05-07 }\n  - commissioner: gwent\n    stream: nhs\n    from: 2026-05-08\n    until: 2027-03\n',
    );
    expect(ran.texts['content/areas/kent.yaml']).toContain(
      '  - commissioner: kent\n    until: 2026-05-07\n  - commissioner: gwent\n    from: 2026-05-08\n',
    );
    expect(ran.texts['content/commissioners/kent.yaml']).toContain('until: 2026-05-07\nsuccessor: gwent\n');
  });

  test('leaves alone what has ended by then', async () => {
    const ran = await run('hand-over', '--from', 'kent', '--to', 'gwent', '--on', '2028-05-08');
    expect(ran.changed).not.toContain(FILE);
  });

  test('does not know commissioners that are not there', async () => {
    expect((await run('hand-over', '--from', 'kent', '--to', 'board', '--on', '2028-05-08')).err).toContain(
      'There is no commissioner “board”.',
    );
  });
});

describe('new', () => {
  const options = [
    '--name',
    'Newer',
    '--types',
    'adviser',
    '--summary',
    'Someone on your side.',
    '--area',
    'kent',
    '--town',
    'Ashford',
    '--phone',
    '01233 330033',
  ];

  test('writes a valid file with comments that explain the fields, and records its reference', async () => {
    const ran = await run('new', ...options);
    expect(ran).toMatchObject({ code: 0, changed: ['content/services/kent/adviser-ashford.yaml', 'content/services/refs.csv'] });
    const text = ran.texts['content/services/kent/adviser-ashford.yaml']!;
    expect(text).toMatch(
      /^# The reference that people quote on the phone\. Given once, never changed\.\nref: [a-z2-9]{6}\n\n# What the service calls itself\.\nname: Newer\n/,
    );
    expect(text).toContain('    - number: "01233 330033"\n');
    expect(text).toContain('# eligibility:\n#   genders: [all]\n');
  });

  test('every example in its comments is right as it stands, but for names that each writes for itself', () => {
    const { examples } = en.newListing;
    const start = 'ref: aaaaa9\nname: Newer\nslug: adviser-ashford\ntypes: [adviser]\nsummary: { en: Help. }\ncoverage:\n  areas: [kent]\n';
    for (const [field, example] of Object.entries(examples)) {
      if (field === 'provider') continue;
      const text = `${start}${example}\n`;
      withTinyContent({ files: { 'services/kent/adviser-ashford.yaml': text } }, (root) =>
        expect(readDirectory(root, TINY_TODAY).problems, field).toEqual([]),
      );
    }
  });

  test('says what is missing where nobody can be asked', async () => {
    expect(await run('new', '--name', 'Newer')).toMatchObject({
      code: 2,
      changed: [],
      err: 'Still missing: --types, --summary, --area.\n',
    });
  });

  test('refuses what check would refuse', async () => {
    expect(await run('new', ...options.slice(0, -1), '01233 3')).toMatchObject({ code: 1, changed: [] });
  });

  test('asks one question after another', () => {
    withTinyContent({}, (root) => {
      const answers = ['', 'Newer', 'helpline', 'Someone to talk to.', 'wales', '111', '', '', '', '', '', 'yes'];
      const { stdout, status } = spawnSync(process.execPath, ['src/cli/run.cjs', 'listings', 'new'], {
        input: `${answers.join('\n')}\n`,
        encoding: 'utf8',
        env: { ...process.env, WAYMARK_ROOT: root, WAYMARK_TODAY: TINY_TODAY, NODE_NO_WARNINGS: '1' },
      });
      expect(stdout).toContain('What does the service call itself?');
      expect(stdout).toContain('(Enter for phone-line-wales)');
      expect(status).toBe(0);
      expect(readFileSync(join(root, 'content/services/national/phone-line-wales.yaml'), 'utf8')).toContain('  everywhere: wales\n');
    });
  });
});
