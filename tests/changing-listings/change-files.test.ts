import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Plain } from '../../src/edit/yaml-to-text.ts';
import type { Draft } from './draft.ts';
import { changeFilesToText, changeFileToText, textToChangeFile, textToChangeFiles, type ChangeFile } from '../../src/edit/change-file.ts';
import { textToChecksum } from '../../src/edit/checksum.ts';
import { fieldToDetails } from '../../src/edit/field-details.ts';
import { compareListings } from '../../src/edit/fields.ts';
import { listingToData, previewChange } from '../../src/edit/preview.ts';
import { whileTinyContent } from '../support/tiny-content.ts';
import { TINY_FILES } from '../support/tiny-files.ts';
import { readState } from './two-states.ts';
import { runListings, spawnListings } from './run-listings.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';
const TEXT = TINY_FILES['services/kent/adviser-gravesend.yaml']!;
const BASE = { file: FILE, text: TEXT };

/** The change that an editing form would save. */
function change(edit: (data: Draft) => void, text = TEXT): ChangeFile {
  const [before, after] = [listingToData(text), listingToData(text)];
  edit(after);
  return { format: 'waymark-change-1', ref: 'aaaaa2', base: textToChecksum(text), fields: compareListings(before, after) };
}

test('a file with the changes of a sitting is applied whole: a listing, and the provider that it names', () =>
  whileTinyContent({}, async (root) => {
    const made = changeFilesToText([
      { format: 'waymark-change-1', ref: 'providers/open-door', base: null, fields: [{ field: 'name', new: 'Open Door' }] },
      change((d) => (d.provider = 'open-door')),
    ]);
    writeFileSync(join(root, 'changes.json'), made);
    const ran = await runListings(root, 'apply', join(root, 'changes.json'), '--apply');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toContain('1 new, 1 changed, 0 unchanged, 0 refused. Written.');
    expect(readFileSync(join(root, FILE), 'utf8')).toContain('provider: open-door');
    expect(readFileSync(join(root, 'content/providers/open-door.yaml'), 'utf8')).toContain('name: Open Door');
  }));

describe('a change file', () => {
  test('names the fields that differ, with their old and new values, and nothing else', () => {
    const made = change((d) => {
      d.name = 'New Name';
      d.contact.phones[0].cost = 'free';
      delete d.eligibility.maxAge;
      d.access.note = { en: 'Ring first.' };
    });
    expect(made.fields).toEqual([
      { field: 'name', old: 'Family Matters', new: 'New Name' },
      { field: 'contact.phones', old: [{ number: '01474 536661', cost: 'standard' }], new: [{ number: '01474 536661', cost: 'free' }] },
      { field: 'eligibility.maxAge', old: 25 },
      { field: 'access.note.en', new: 'Ring first.' },
    ]);
    expect(textToChangeFile(changeFileToText(made))).toEqual(made);
  });

  test('can hold all the changes of a sitting, each for another file', () => {
    const one = change((d) => (d.name = 'New Name'));
    const two: ChangeFile = { format: 'waymark-change-1', ref: 'providers/new', base: null, fields: [{ field: 'name', new: 'New' }] };
    expect(textToChangeFiles(changeFilesToText([one, two]))).toEqual([one, two]);
    expect(changeFilesToText([one])).toBe(changeFileToText(one));
    expect(textToChangeFiles(JSON.stringify({ format: 'waymark-changes-1', changes: [one, { ...two, ref: 'x' }] }))).toBeUndefined();
  });

  test.each([
    ['no JSON', 'ref: aaaaa2'],
    ['another format', '{"format":"x"}'],
    ['no object', 'null'],
    ['a reference that cannot be', JSON.stringify({ format: 'waymark-change-1', ref: 'a', base: null, fields: [] })],
    [
      'a field that is no field',
      JSON.stringify({ format: 'waymark-change-1', ref: 'aaaaa2', base: null, fields: [{ field: '__proto__.x', new: 1 }] }),
    ],
    [
      'the same field twice',
      JSON.stringify({ format: 'waymark-change-1', ref: 'aaaaa2', base: null, fields: [{ field: 'name' }, { field: 'name' }] }),
    ],
    ['more than it should', JSON.stringify({ format: 'waymark-change-1', ref: 'aaaaa2', base: null, fields: [], more: 1 })],
    ['far too much', ' '.repeat(500_000)],
  ])('is not read where it is %s', (_, text) => expect(textToChangeFile(text)).toBeUndefined());

  test('survives an e-mail that puts a mark in front', () => {
    expect(textToChangeFile(`\ufeff${changeFileToText(change(() => undefined))}`)).toBeDefined();
  });

  test('has a checksum that tells one text from another, but not the line ends of Windows', () => {
    expect(textToChecksum(TEXT)).toMatch(/^[0-9a-f]{16}$/);
    expect(textToChecksum(TEXT.replaceAll('\n', '\r\n'))).toBe(textToChecksum(TEXT));
    const others = Array.from({ length: 500 }, (_, at) => textToChecksum(`${TEXT.slice(0, at)}¬${TEXT.slice(at)}`));
    expect(new Set([...others, textToChecksum(TEXT)]).size).toBe(501);
  });
});

describe('its preview', () => {
  test('shows the file as it would be, changed in those places alone', () => {
    const preview = previewChange(
      BASE,
      change((d) => (d.name = 'New Name')),
    );
    expect(preview).toMatchObject({ state: 'changed', file: FILE, issues: [], already: [] });
    expect(preview.text).toBe(TEXT.replace('name: Family Matters', 'name: New Name'));
  });

  test('takes what only the change touched, though others changed other fields since', () => {
    const now = TEXT.replace('minAge: 13', 'minAge: 11');
    const preview = previewChange(
      { file: FILE, text: now },
      change((d) => (d.name = 'New Name')),
    );
    expect(preview.state).toBe('changed');
    expect(preview.text).toBe(now.replace('name: Family Matters', 'name: New Name'));
  });

  test('refuses by name what both sides changed, and with it the whole change', () => {
    const now = TEXT.replace('minAge: 13', 'minAge: 11');
    const preview = previewChange(
      { file: FILE, text: now },
      change((d) => ((d.eligibility.minAge = 16), (d.name = 'New Name'))),
    );
    expect(preview.state).toBe('refused');
    expect(preview.text).toBeUndefined();
    expect(preview.issues).toEqual([
      { field: 'eligibility.minAge', key: 'both-changed', values: { found: '“11”', old: '“13”', wanted: '“16”' } },
    ]);
  });

  test('counts what both sides changed in the same way as done', () => {
    const now = TEXT.replace('minAge: 13', 'minAge: 16');
    const preview = previewChange(
      { file: FILE, text: now },
      change((d) => (d.eligibility.minAge = 16)),
    );
    expect(preview).toMatchObject({ state: 'unchanged', already: ['eligibility.minAge'], text: now });
  });

  test('refuses what the check of the file would refuse, with what it would say', () => {
    const preview = previewChange(
      BASE,
      change((d) => (d.contact.phones[0].number = '01474 5')),
    );
    expect(preview).toMatchObject({ state: 'refused', issues: [{ field: 'contact > phones > 1 > number', key: 'phone-invalid' }] });
  });

  test('never changes a reference or an address', () => {
    const preview = previewChange(
      BASE,
      change((d) => ((d.ref = 'bbbbb2'), (d.slug = 'adviser-two'))),
    );
    expect(preview.issues.map(({ field, key }) => [field, key])).toEqual([
      ['ref', 'protected-field'],
      ['slug', 'protected-field'],
    ]);
  });

  test('refuses a change that says something else was there than its own base', () => {
    const made = change((d) => (d.name = 'New Name'));
    const preview = previewChange(BASE, { ...made, fields: [{ field: 'name', old: 'Not so', new: 'New Name' }] });
    expect(preview.issues).toMatchObject([{ field: 'name', key: 'old-differs' }]);
  });

  test('shows a new listing whole, in the order of listings', () => {
    const fields = compareListings({}, listingToData(TEXT.replace('ref: aaaaa2\n', '').replaceAll('adviser-gravesend', 'adviser-new')));
    const made: ChangeFile = { format: 'waymark-change-1', ref: 'bbbbb2', base: null, fields: fields.reverse() };
    const preview = previewChange(undefined, made);
    expect(preview).toMatchObject({ state: 'added', file: 'content/services/kent/adviser-new.yaml' });
    expect(preview.text!.match(/^\w+(?=:)/gm)!.slice(0, 6)).toEqual(['ref', 'name', 'slug', 'provider', 'types', 'summary']);
    expect(previewChange(BASE, made).issues).toMatchObject([{ key: 'new-but-there' }]);
    expect(previewChange(undefined, { ...made, base: textToChecksum('') }).issues).toMatchObject([{ key: 'ref-not-there' }]);
  });

  test('tells people which entry of a list changed, counted from 1', () => {
    const old: Plain = [{ number: '111' }, { number: '112', cost: 'free' }];
    expect(fieldToDetails({ field: 'contact.phones', old, new: [{ number: '111' }, { number: '112', cost: 'standard' }] })).toEqual([
      { field: 'contact > phones > 2 > cost', old: 'free', new: 'standard' },
    ]);
    expect(fieldToDetails({ field: 'contact.phones', old, new: [{ number: '112', cost: 'free' }] })).toEqual([
      { field: 'contact > phones > 1', old: { number: '111' }, new: undefined },
    ]);
    expect(fieldToDetails({ field: 'types', old: ['a'], new: ['a', 'b'] })).toEqual([{ field: 'types', old: ['a'], new: ['a', 'b'] }]);
  });
});

describe('npm run listings -- apply', () => {
  /** Runs the command on the tiny content with change files; tells what it printed and what the content is afterwards. */
  function apply(changes: (ChangeFile | string)[], ...options: string[]) {
    return whileTinyContent({}, async (root) => {
      mkdirSync(join(root, 'mail'));
      const paths = changes.map((each, at) => {
        const path = join(root, 'mail', `change-${at + 1}.json`);
        writeFileSync(path, typeof each === 'string' ? each : changeFileToText(each));
        return path;
      });
      const before = readState(root);
      const ran = await runListings(root, 'apply', ...paths, ...options);
      const after = readState(root);
      return { ...ran, changed: Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]), after };
    });
  }
  const rename = change((d) => ((d.name = 'New Name'), d.contact.phones.push({ number: '111' })));
  const shown = `changed  ${FILE}
  ~ name: “Family Matters” → “New Name”
  + contact > phones > 2: “number: 111”

0 new, 1 changed, 0 unchanged, 0 refused. `;

  test('first shows what would change, and writes nothing', async () => {
    const ran = await apply([rename]);
    expect(ran.out).toBe(`${shown}Nothing is written yet: add --apply to write it.\n`);
    expect(ran).toMatchObject({ code: 0, changed: [], err: '' });
  });

  test('writes it with --apply', async () => {
    const ran = await apply([rename], '--apply');
    expect(ran.out).toBe(`${shown}Written.\n`);
    expect(ran.changed).toEqual([FILE]);
    expect(ran.after[FILE]).toContain('name: New Name\n');
  });

  test('a second time finds everything as it should be', async () => {
    await whileTinyContent({}, async (root) => {
      const path = join(root, 'change.json');
      writeFileSync(path, changeFileToText(rename));
      expect((await runListings(root, 'apply', path, '--apply')).code).toBe(0);
      expect((await runListings(root, 'apply', path, '--apply')).out).toBe(
        '0 new, 0 changed, 1 unchanged, 0 refused. There is nothing to write.\n',
      );
    });
  });

  test('writes nothing of several where one is refused', async () => {
    const bad: ChangeFile = { ...rename, ref: 'aaaaa4', base: textToChecksum('another'), fields: [{ field: 'name', old: 'x', new: 'y' }] };
    const ran = await apply([rename, bad], '--apply');
    expect(ran).toMatchObject({ code: 1, changed: [] });
    expect(ran.out).toContain('refused  content/services/kent/adviser-dartford.yaml');
    expect(ran.out).toContain('0 new, 1 changed, 0 unchanged, 1 refused. Nothing is written while something is refused.');
  });

  test('refuses what only shows when all of the content is looked at', async () => {
    const ran = await apply([change((d) => (d.provider = 'family-mater'))], '--apply');
    expect(ran).toMatchObject({ code: 1, changed: [] });
    expect(ran.out).toContain('  ! provider: “family-mater” does not exist in content/providers. Did you mean “family-matters”?');
  });

  test('adds a new listing, and its reference to the ledger', async () => {
    const fields = compareListings(
      {},
      {
        name: 'New Service',
        slug: 'helpline-new',
        types: ['helpline'],
        summary: { en: 'Someone to talk to.' },
        coverage: { everywhere: 'wales' },
      },
    );
    const ran = await apply([{ format: 'waymark-change-1', ref: 'bbbbb2', base: null, fields }], '--apply');
    expect(ran).toMatchObject({ code: 0, changed: ['content/services/refs.csv', 'content/services/national/helpline-new.yaml'] });
    expect(ran.after['content/services/refs.csv']).toMatch(/\nbbbbb2,helpline-new\n$/);
    expect(ran.after['content/services/national/helpline-new.yaml']).toBe(
      'ref: bbbbb2\nname: New Service\nslug: helpline-new\ntypes: [helpline]\nsummary: { en: Someone to talk to. }\ncoverage:\n  everywhere: wales\n',
    );
  });

  test('refuses two changes of one listing, and files that are no change files', async () => {
    const ran = await apply([rename, rename, 'nothing'], '--apply');
    expect(ran).toMatchObject({ code: 1, changed: [] });
    expect(ran.out).toContain(
      'refused  change-2.json\n  ! whole listing: The change file change-1.json is for the same listing. Apply one first, then the other.',
    );
    expect(ran.out).toContain('refused  change-3.json\n  ! whole listing: change-3.json is not a readable change file.');
  });

  test('tells machines the same', async () => {
    const ran = await apply([change((d) => (d.capacity.weeksTo = 600))], '--json');
    expect(JSON.parse(ran.out)).toEqual({
      applied: false,
      notes: [],
      listings: [
        {
          ref: 'aaaaa2',
          file: FILE,
          state: 'refused',
          fields: [{ field: 'capacity.weeksTo', old: 8, new: 600 }],
          already: [],
          issues: [
            {
              field: 'capacity > weeksTo',
              key: 'too-high',
              values: { found: '“600”', most: 520 },
              found: '“600” is too high.',
              remedy: 'Write a number no higher than 520.',
            },
          ],
        },
      ],
    });
  });

  test('does nothing while the content itself has problems', async () => {
    await whileTinyContent({ replace: { 'services/kent/adviser-gravesend.yaml': [['minAge: 13', 'minAge: 130']] } }, async (root) => {
      const path = join(root, 'change.json');
      writeFileSync(path, changeFileToText(rename));
      const ran = await runListings(root, 'apply', path, '--apply');
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('The content has problems. Fix them first: nothing was changed.');
      expect(readFileSync(join(root, FILE), 'utf8')).not.toContain('New Name');
    });
  });

  test('is started with npm run', () => {
    expect(spawnListings('.', 'apply', 'none.json')).toEqual({
      code: 2,
      out: '',
      err: 'The file none.json is not there. Check its name and its folder.\n',
    });
  });

  test.each([
    [['--help'], 0, 'npm run listings -- <command> [options]'],
    [['apply', '--help'], 0, 'npm run listings -- apply <change file> …'],
    [['aply'], 2, 'There is no command “aply”. Did you mean “apply”?'],
    [['apply'], 2, 'The change file is missing: npm run listings -- apply <change file> …'],
    [['apply', 'none.json'], 2, 'The file none.json is not there. Check its name and its folder.'],
    [['apply', '--aply'], 2, 'There is no option --aply. Did you mean --apply?'],
  ])('says how it is called: %j', async (args, code, text) => {
    const ran = await runListings('.', ...args);
    expect(ran.code).toBe(code);
    expect(ran.out + ran.err).toContain(text);
  });
});
