import { globSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeFileToText } from '../../src/edit/change-file.ts';
import { textToChecksum } from '../../src/edit/checksum.ts';
import { EditorSession } from '../../src/cli/editor/editor-session.ts';
import { compareListings } from '../../src/edit/fields.ts';
import { previewChange } from '../../src/edit/preview.ts';
import { openedToPublic, textToOpened } from '../../src/upkeep/editor-data.ts';
import type { Plain } from '../../src/edit/yaml-to-text.ts';
import { fileToKind } from '../../src/edit/content-kinds.ts';
import { realDisk } from '../../src/directory/journal/disk.ts';
import { runListings } from '../changing-listings/run-listings.ts';
import { FIXTURE_TODAY } from '../support/fixture-content.ts';
import { openCheckout, type Checkout } from './editing.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';

const phoneChange = (checkout: Checkout, number: string): string =>
  changeFileToText({
    format: 'waymark-change-1',
    ref: '5hqv5p',
    base: textToChecksum(checkout.read(FILE)),
    fields: [{ field: 'contact.phones', new: [{ number }] }],
  });

async function inCheckout(use: (checkout: Checkout, session: EditorSession) => Promise<void> | void): Promise<void> {
  const checkout = await openCheckout({ withForm: false });
  try {
    await use(checkout, new EditorSession({ root: checkout.root, today: () => FIXTURE_TODAY }));
  } finally {
    await checkout.close();
  }
}

test('every file opened and saved unchanged gives no diff at all', () =>
  inCheckout((checkout, session) => {
    const files = globSync('content/{services/*,providers,commissioners,notices}/*.yaml', { cwd: checkout.root }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const { data, base } = session.open(file);
      const change = {
        format: 'waymark-change-1' as const,
        ref: String(data['ref'] ?? 'aaaaaa'),
        base,
        fields: compareListings(data, data),
      };
      expect(change.fields, file).toEqual([]);
      expect(previewChange({ file, text: checkout.read(file) }, change, fileToKind(file)), file).toMatchObject({
        state: 'unchanged',
        text: checkout.read(file),
      });
    }
    expect(session.save(FILE, phoneChange(checkout, '01474 536661').replace(/"fields": \[[\s\S]*\]/, '"fields": []')).state).toBe(
      'unchanged',
    );
    expect(checkout.diff()).toEqual([]);
  }));

test('a change file that is applied gives the same bytes as saving here', () =>
  inCheckout(async (here, session) =>
    inCheckout(async (there) => {
      const change = phoneChange(here, '01474 536661');
      expect(session.save(FILE, change).state).toBe('saved');
      writeFileSync(join(there.root, 'change.json'), change);
      const { code } = await runListings(there.root, 'apply', join(there.root, 'change.json'), '--apply');
      expect(code).toBe(0);
      expect(there.read(FILE)).toBe(here.read(FILE));
      expect(there.read(FILE)).toContain('01474 536661');
    }),
  ));

test('a change of a provider, or a new one, is applied in the same way', () =>
  inCheckout(async (here, session) =>
    inCheckout(async (there) => {
      const { base } = session.open('content/providers/family-steps.yaml');
      const changes = {
        'family-steps': { base, fields: [{ field: 'website', new: 'https://example.org/family' }] },
        'brand-new': { base: null, fields: [{ field: 'name', new: 'Brand New' }] },
      };
      for (const [name, rest] of Object.entries(changes)) {
        const old = session.open('content/providers/family-steps.yaml').data['website'];
        const fields = rest.fields.map((each) => (each.field === 'website' && old !== undefined ? { ...each, old } : each));
        const text = changeFileToText({ format: 'waymark-change-1', ref: `providers/${name}`, base: rest.base, fields });
        expect(session.save(`content/providers/${name}.yaml`, text)).toMatchObject({ state: 'saved' });
        writeFileSync(join(there.root, 'change.json'), text);
        expect(await runListings(there.root, 'apply', join(there.root, 'change.json'), '--apply')).toMatchObject({ code: 0 });
        expect(there.read(`content/providers/${name}.yaml`)).toBe(here.read(`content/providers/${name}.yaml`));
      }
      expect(there.read('content/services/refs.csv')).toBe(here.read('content/services/refs.csv'));
      expect(there.read('content/services/refs.csv')).not.toContain('brand');
    }),
  ));

test('fifty savings of one file at once end in one complete version', () =>
  inCheckout(async (checkout) => {
    const { address } = checkout.editor;
    const change = (number: number) => phoneChange(checkout, `01474 5366${String(number).padStart(2, '0')}`);
    const texts = Array.from({ length: 50 }, (_, number) => change(number));
    const answers = await Promise.all(
      texts.map(async (text) => {
        const response = await fetch(`${address}api/save`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: new URL(address).origin },
          body: JSON.stringify({ file: FILE, change: text }),
        });
        return (await response.json()) as { state: string; issues: { key: string; field: string }[] };
      }),
    );
    expect(answers.filter(({ state }) => state === 'saved').length).toBe(1);
    for (const { issues } of answers.filter(({ state }) => state === 'refused')) {
      expect(issues).toMatchObject([{ field: 'contact.phones', key: 'both-changed' }]);
    }
    expect(checkout.diff().length).toBe(3);
    expect(checkout.read(FILE)).toMatch(/number: "01474 5366\d\d"\n/);
  }));

test('what would make check complain elsewhere is refused, and what was wrong elsewhere before is not in the way', () =>
  inCheckout((checkout, session) => {
    writeFileSync(join(checkout.root, 'content/providers/broken.yaml'), 'name:\n');
    expect(session.save(FILE, phoneChange(checkout, '01474 536661')).state).toBe('saved');
    const other = 'content/services/kent/support-ashford.yaml';
    const { base, data } = session.open(other);
    const saveAs = (field: string, value: Plain) => {
      const fields = [{ field, ...(data[field] !== undefined && { old: data[field] }), new: value }];
      return session.save(other, changeFileToText({ format: 'waymark-change-1', ref: String(data['ref']), base, fields }));
    };
    expect(saveAs('types', ['no-such-kind'])).toMatchObject({ state: 'refused', issues: [{ field: 'types > 1' }] });
    // A provider that is nowhere is told, although another one’s file cannot be read; that one’s own name is no fault here.
    expect(saveAs('provider', 'no-such-provider')).toMatchObject({
      state: 'refused',
      issues: [{ field: 'provider', key: 'reference-missing' }],
    });
    expect(saveAs('provider', 'broken').state).toBe('saved');
  }));

test('what is changed by hand meanwhile is seen, though only changed files are read again', () =>
  inCheckout((checkout, session) => {
    const file = 'content/providers/family-steps.yaml';
    const now = Date.now() / 1000;
    // As if it had lain there for an hour, and the clock of whoever writes into it stood still.
    utimesSync(join(checkout.root, file), now - 3600, now - 3600);
    const names = () =>
      session
        .index()
        .providers.filter(({ id }) => id === 'family-steps')
        .map(({ en }) => en);
    expect(names()).toEqual(['Family Steps']);
    writeFileSync(join(checkout.root, file), checkout.read(file).replace('Family', 'Femily'));
    utimesSync(join(checkout.root, file), now - 3600, now - 3600);
    expect(names()).toEqual(['Femily Steps']);
  }));

describe('while the disk fails', () => {
  test('nothing is half written, and the reason comes back', async () => {
    let isFull = true;
    const disk = {
      ...realDisk,
      write: (path: string, parts: Iterable<string | Uint8Array>) => {
        if (isFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        realDisk.write(path, parts);
      },
    };
    const checkout = await openCheckout({ withForm: false, disk });
    const save = async () => {
      const response = await fetch(`${checkout.editor.address}api/save`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(checkout.editor.address).origin },
        body: JSON.stringify({ file: FILE, change: phoneChange(checkout, '01474 536661') }),
      });
      return { status: response.status, body: (await response.json()) as unknown };
    };
    expect(await save()).toEqual({ status: 507, body: { error: 'ENOSPC' } });
    expect(checkout.diff()).toEqual([]);
    isFull = false;
    expect((await save()).body).toMatchObject({ state: 'saved' });
    await checkout.close();
  });
});

describe('what the built site gives out', () => {
  const text = (show: string) =>
    `ref: aaaaa2\nplaces:\n  - { town: Dover, postcode: CT16, show: ${show} }\ntoCheck: [A question.]\nname: X # 7 Secret Row\nconfirmed:\n  places: { on: 2026-11-01, by: host, how: phone, facts: 1-0123456789abcdef }\n  contact: { on: 2026-11-01, by: host, how: phone, facts: 1-aaaaaaaaaaaaaaaa }\n`;
  const given = (show: string) => openedToPublic(textToOpened('listing', 'content/services/kent/x.yaml', text(show)));
  test('holds no comment, no question, and no place of a listing that keeps one secret', () => {
    for (const show of ['hidden', 'town-only']) {
      expect(JSON.stringify(given(show))).not.toMatch(/Dover|CT16|question|Secret/);
      expect(given(show).withheld).toEqual(['toCheck', 'places']);
      // A digest of them would tell whether a guessed address is right.
      expect(Object.keys(given(show).data['confirmed'] as object)).toEqual(['contact']);
    }
    expect(JSON.stringify(given('public'))).toContain('Dover');
    expect(Object.keys(given('public').data['confirmed'] as object)).toEqual(['places', 'contact']);
  });
});
