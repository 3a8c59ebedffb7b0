import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listingToCheck } from '../../src/components/check/check-lines.ts';
import type { LineAnswer } from '../../src/upkeep/asking/answer.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { listingToData } from '../../src/edit/preview.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { directoryToEditorIndex } from '../../src/upkeep/editor-data.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { appleMail, bounce, gmail, outlook, pageAnswer, type Shape } from './answers.ts';
import { Round } from './round.ts';

// Dormouse Counselling: 1 its phone, 2 its area, 3 to 5 its name, kinds and summary, then questions: 6 hours, 7 capacity.
const REF = 'fppu77';
const FILE = 'kent/counselling-kent-due.yaml';
const TODAY = '2026-11-30';

const asks = new Round();
let fragment = '';
beforeAll(async () => {
  await asks.run('ask', '--area', 'kent', '--to', asks.out);
  fragment = await asks.fragment(REF);
});

let round: Round;
let mails = '';
beforeEach(() => {
  round = asks.copy(TODAY);
  mails = mkdtempSync(join(tmpdir(), 'answers-'));
});

const index = directoryToEditorIndex(fixtureDirectory(), TODAY, []);
const shown = listingToCheck(listingToData(asks.listing(FILE)), index, speakerFor('en'));
const answer = (marks?: Record<number, LineAnswer>) => pageAnswer(fragment, shown, marks);
const inbox = (message: string, ...more: string[]) => {
  const path = join(mails, `${readdirSync(mails).length}.eml`);
  writeFileSync(path, message);
  return round.run('inbox', path, ...more);
};
const confirmedGroups = () =>
  [...round.listing(FILE).matchAll(/^ {2}(\w+): \{ on: 2026-11-25, by: provider, how: provider-form/gm)].map(([, group]) => group);
const asked = () => /^fppu77,.*$/m.exec(round.read('asks.csv'))![0].trim();

describe('all right', () => {
  test.each([
    ['Gmail', gmail],
    ['Outlook', outlook],
    ['Apple Mail', appleMail],
  ])('from %s is confirmed, dated by the day on which it arrived', async (_, toMessage) => {
    const { code, out } = await inbox(toMessage(answer()), '--apply');
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining('Dormouse Counselling (fppu77): all right. Confirmed: Contact, Area, Name and kind.') as string,
    });
    expect(confirmedGroups()).toEqual(['identity', 'coverage', 'contact']);
    expect(asked()).toBe('fppu77,fppu77@provider.example,2026-11-23,,2026-11-25,answered');
    expect(readDirectory(round.root, TODAY).problems).toEqual([]);
  });

  test('is only shown at first', async () => {
    const before = round.listing(FILE);
    const { out } = await inbox(gmail(answer()));
    expect(out).toContain('all right. Confirmed: Contact, Area, Name and kind.\n0 new, 1 changed');
    expect(out).toContain('Nothing is written yet: add --apply to write it.');
    expect([round.listing(FILE), existsSync(join(round.folder, 'messages.csv'))]).toEqual([before, false]);
    expect(asked()).toBe('fppu77,fppu77@provider.example,2026-11-23,,,');
  });

  test('writes no word of a signature, and shows what was written below the answer, unless it is marked as a signature', async () => {
    expect((await inbox(gmail(answer()))).out).not.toContain('Bloggs');
    expect((await inbox(gmail(`${answer()}\n\nOur name changes in May.`))).out).toContain('below the answer: “Our name changes in May.”');
    const { out } = await inbox(outlook(answer()), '--apply');
    expect(out).toContain('below the answer: “Jo Bloggs Service manager | 07700 900123”');
    const written = [round.listing(FILE), round.read('asks.csv'), round.read('messages.csv')].join('\n');
    expect(written).not.toMatch(/Bloggs|07700/);
  });

  test('is taken once: the same message is passed over, and a second answer is for a person', async () => {
    await inbox(gmail(answer()), '--apply');
    expect((await round.run('inbox', mails, '--apply')).out).toContain('Each of these messages was taken before.');
    expect((await inbox(outlook(answer()), '--apply')).out).toContain('This was answered before.');
  });

  test('counts after an answer in words, and nobody is asked again at once', async () => {
    await inbox(gmail('Thank you, will do!', { subject: 'Re: Please check your details (fppu77)' }), '--apply');
    expect(asked()).toBe('fppu77,fppu77@provider.example,2026-11-23,,2026-11-25,in-words');
    expect((await round.run('ask', '--area', 'kent', '--to', round.out)).out).toContain('0 e-mails');
    await inbox(gmail(answer()), '--apply');
    expect(confirmedGroups()).toEqual(['identity', 'coverage', 'contact']);
  });

  test('comes in a mailbox file with others', async () => {
    const path = join(mails, 'inbox.mbox');
    writeFileSync(
      path,
      `From x@y Wed Nov 25 10:00:00 2026\r\n${gmail(answer())}\r\n\r\nFrom x@y Wed Nov 25 10:00:00 2026\r\n${gmail('Hello')}\r\n`,
    );
    const { out } = await round.run('inbox', path);
    expect(out).toContain('inbox.mbox (1): Dormouse Counselling (fppu77): all right.');
    expect(out).toContain('inbox.mbox (2): for you to read');
  });

  test('from a colleague in the same house counts, and from the role that contacts.csv has', async () => {
    round.write('contacts.csv', round.read('contacts.csv').replace('fppu77@provider.example,', 'fppu77@provider.example,commissioner'));
    await inbox(gmail(answer(), { from: 'deputy@provider.example' }), '--apply');
    expect(round.listing(FILE)).toContain('contact: { on: 2026-11-25, by: commissioner, how: provider-form');
  });
});

describe('a line that is not marked right', () => {
  test.each<[string, Record<number, LineAnswer>]>([
    ['wrong', { 1: { kind: 'wrong' } }],
    ['not for them to say', { 1: { kind: 'not-mine' } }],
    ['without an answer', { 1: { kind: 'open' } }],
  ])('%s leaves its whole group unconfirmed, and the others are confirmed', async (_, marks) => {
    const { out } = await inbox(gmail(answer(marks)), '--apply');
    expect(out).toContain('Dormouse Counselling (fppu77): answered. Confirmed: Area, Name and kind.\n');
    expect(out).toMatch(/^ {2}(to read|left open): Phones 1: 0306 999 0103/m);
    expect(confirmedGroups()).toEqual(['identity', 'coverage']);
  });

  test('with another number becomes a change file, and applying it needs --accept', async () => {
    const { out } = await inbox(appleMail(answer({ 1: { kind: 'wrong', text: '0306 999 0104' } })), '--apply');
    const change = join(round.folder, 'changes/fppu77-2026-11-25.json');
    expect(out).toContain('to accept: Phones 1: 0306 999 0103; What a call costs: normal call price → “0306 999 0104”');
    expect(out).toContain(`npm run listings -- apply "${change}" --apply --accept`);
    expect(round.listing(FILE)).toContain('0306 999 0103');
    expect((await round.run('apply', change, '--apply')).out).toContain('--accept');
    expect(round.listing(FILE)).toContain('0306 999 0103');
    expect((await round.run('apply', change, '--apply', '--accept')).code).toBe(0);
    expect(round.listing(FILE)).toContain('- number: "0306 999 0104"\n      cost: standard');
    expect(confirmedGroups()).toEqual(['identity', 'coverage', 'contact']);
  });

  test('with words instead of a number is for a person', async () => {
    const { out } = await inbox(gmail(answer({ 1: { kind: 'wrong', text: 'we moved, ring the office' } })), '--apply');
    expect(out).toContain('to read: Phones 1: 0306 999 0103; What a call costs: normal call price → “we moved, ring the office”');
    expect(existsSync(join(round.folder, 'changes'))).toBe(false);
    expect(asked()).toMatch(/to-read$/);
  });
});

test('the answer to a question is a change, never a confirmation', async () => {
  await inbox(gmail(answer({ 7: { kind: 'wrong', text: 'Yes, but there is a waiting list' } })), '--apply');
  const change = JSON.parse(readFileSync(join(round.folder, 'changes/fppu77-2026-11-25.json'), 'utf8')) as { fields: unknown };
  expect(change.fields).toEqual([
    { field: 'capacity.status', new: 'waiting-list' },
    { field: 'capacity.asOf', new: '2026-11-25' },
  ]);
  expect(confirmedGroups()).toEqual(['identity', 'coverage', 'contact']);
});

describe('nothing is taken by itself', () => {
  const forged = () => fragment.replace(/[0-9a-f]{32}$/, '0'.repeat(32));
  const cases: [name: string, reason: string, message: () => string][] = [
    ['a forged code', 'The code is not one that was sent.', () => gmail(pageAnswer(forged(), shown))],
    [
      'a code for another listing',
      'The code is not one that was sent.',
      () => gmail(pageAnswer(fragment.replace('fppu77', 'w2akwm'), shown)),
    ],
    ['a code for another day', 'Nobody asked this', () => gmail(pageAnswer(fragment.replace('20261123', '20261124'), shown))],
    ['an answer that was changed by hand', 'changed after the page wrote it', () => gmail(answer().replace('Right: 1', 'Right: 9'))],
    ['a mark that was changed in the code', 'changed after the page wrote it', () => gmail(answer().replace(':rrrrr', ':rwrrr'))],
    ['words above the answer', 'Something was written above', () => gmail(`All right, but the number changes in May.\n\n${answer()}`)],
    ['an answer in words', 'An answer in words.', () => gmail('1 is wrong, it should be 0306 999 0104')],
    ['a code that was cut', 'was cut or changed', () => gmail(answer().replace(/~[0-9a-f]{10}/, '~'))],
    ['two answers', 'It has several answers.', () => gmail(`${answer()}\n${answer()}`)],
    ['an answer that is only quoted', 'An answer in words.', () => gmail(`Yes\n\n${answer().replace(/^/gm, '> ')}`)],
  ];
  const shapes: [name: string, reason: string, shape: Shape][] = [
    [
      'another domain',
      'That mailbox is not in contacts.csv',
      { from: 'jo@elsewhere.example', authentication: 'mx.waymark.example; dmarc=pass header.from=elsewhere.example' },
    ],
    ['no check of the sender', 'No server says that it comes from that mailbox.', { authentication: undefined }],
    [
      'a check that failed',
      'could not prove',
      { authentication: 'mx.waymark.example; spf=fail smtp.mailfrom=provider.example; dkim=none; dmarc=fail header.from=provider.example' },
    ],
    [
      'a pass for another domain',
      'could not prove',
      { authentication: 'mx.waymark.example; spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example' },
    ],
    [
      'a pass inside a comment',
      'could not prove',
      { authentication: 'mx.waymark.example; spf=fail (x; dmarc=pass header.from=provider.example) smtp.mailfrom=provider.example' },
    ],
    [
      'a forged Authentication-Results',
      'not from your server',
      {
        authentication: 'mx.evil.example; dmarc=pass header.from=provider.example',
        headers: ['Authentication-Results: mx.waymark.example; dmarc=pass header.from=provider.example'],
      },
    ],
    [
      'a forged one below our server’s',
      'could not prove',
      {
        authentication: 'mx.waymark.example; dmarc=fail header.from=provider.example',
        headers: ['Authentication-Results: mx.waymark.example; dmarc=pass header.from=provider.example'],
      },
    ],
    ['two senders', 'several senders', { from: 'fppu77@provider.example>, Evil <x@evil.example' }],
    ['a day before it was asked', 'when it arrived', { on: 'Sun, 22 Nov 2026 10:00:00 +0000' }],
  ];
  const all = [...cases, ...shapes.map(([name, reason, shape]): (typeof cases)[number] => [name, reason, () => gmail(answer(), shape)])];

  let said = '';
  let before = '';
  let after: unknown;
  beforeAll(async () => {
    const one = asks.copy(TODAY);
    const folder = mkdtempSync(join(tmpdir(), 'answers-'));
    before = one.listing(FILE);
    for (const [at, [, , message]] of all.entries()) writeFileSync(join(folder, `message-${at}.eml`), message());
    const { code, out } = await one.run('inbox', folder, '--apply');
    said = out;
    after = { code, listing: one.listing(FILE), changes: existsSync(join(one.folder, 'changes')) };
  });

  test.each(all.map(([name, reason], at) => [name, reason, at] as const))('%s', (_, reason, at) => {
    const note = new RegExp(`^message-${at}\\.eml: for you to read,.*\\n  (.*)`, 'm').exec(said)?.[1];
    expect(note).toContain(reason);
  });

  test('and the listing stays as it was', () => {
    expect(after).toEqual({ code: 0, listing: before, changes: false });
  });

  test('a stranger’s message changes nothing in the record', async () => {
    await inbox(gmail('We have closed. (fppu77)', { ...shapes[0]![2], subject: 'Re: Please check your details (fppu77)' }), '--apply');
    expect(asked()).toBe('fppu77,fppu77@provider.example,2026-11-23,,,');
  });

  test('a code older than 120 days', async () => {
    const text = answer();
    round.today = '2027-04-01';
    expect((await inbox(gmail(text, { on: 'Wed, 31 Mar 2027 10:00:00 +0000' }), '--apply')).out).toContain('older than 120 days');
  });

  test('facts that were changed after the ask: the site was older or newer', async () => {
    const text = answer();
    const file = join(round.root, 'content/services', FILE);
    writeFileSync(file, round.listing(FILE).replace('for adults', 'for adults and children'));
    expect((await inbox(gmail(text), '--apply')).out).toContain('The listing was changed after the ask');
    expect(confirmedGroups()).toEqual([]);
  });

  test('a public mailbox of somebody else', async () => {
    round.write('contacts.csv', round.read('contacts.csv').replace('fppu77@provider.example', 'service@gmail.com'));
    const shape = { from: 'another@gmail.com', authentication: 'mx.waymark.example; dmarc=pass header.from=gmail.com' };
    expect((await inbox(gmail(answer(), shape))).out).toContain('That mailbox is not in contacts.csv');
  });

  test('without the name of the mail server in the settings', async () => {
    round.write('settings.yaml', round.read('settings.yaml').replace(/authserv-id.*\n/, ''));
    const { out } = await inbox(gmail(answer()), '--apply');
    expect(out).toContain('so no answer is taken by itself');
    expect(confirmedGroups()).toEqual([]);
  });
});

describe('a server that writes no name', () => {
  test('is taken at its word where the settings say so', async () => {
    round.write('settings.yaml', round.read('settings.yaml').replace('mx.waymark.example', 'none'));
    const authentication =
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=provider.example; dkim=pass (signature was verified) header.d=provider.example;dmarc=pass action=none header.from=provider.example;compauth=pass reason=100';
    await inbox(outlook(answer(), { authentication }), '--apply');
    expect(confirmedGroups()).toEqual(['identity', 'coverage', 'contact']);
  });
});

describe('what programs send', () => {
  test('a bounce of our e-mail is recorded, and the listing can be asked at another mailbox', async () => {
    const original = readFileSync(join(round.out, `${REF}.eml`), 'utf8');
    const { out } = await inbox(bounce(original), '--apply');
    expect(out).toContain('about Dormouse Counselling (fppu77), 0306 999 0103.\n  The e-mail came back.');
    expect(asked()).toBe('fppu77,fppu77@provider.example,2026-11-23,,,bounced');
    expect((await round.run('ask', '--area', 'kent', '--to', round.out)).err).toContain(
      '1 of 1 listings have no mailbox in contacts.csv that works: fppu77',
    );
    round.write('contacts.csv', 'ref,mailbox\nfppu77,new@provider.example\n');
    expect((await round.run('ask', '--area', 'kent', '--to', round.out)).out).toContain('1 e-mails about 1 listings');
  });

  test('a bounce that somebody made up is not', async () => {
    await inbox(
      bounce(`Subject: x (fppu77)\r\n\r\nhttps://waymark.example/check/#kent.fppu77.20261123.c0123456789.${'0'.repeat(32)}`),
      '--apply',
    );
    expect(asked()).toBe('fppu77,fppu77@provider.example,2026-11-23,,,');
  });

  test('an automatic reply leaves the ask open, even with the answer in it', async () => {
    for (const headers of [['Auto-Submitted: auto-replied'], ['X-Autoreply: yes']]) {
      expect((await inbox(gmail(answer(), { headers }), '--apply')).out).toContain('An automatic reply.');
    }
    expect((await inbox(gmail(answer(), { subject: 'Automatic reply: Please check your details (fppu77)' }), '--apply')).out).toContain(
      'An automatic reply.',
    );
    expect(asked()).toBe('fppu77,fppu77@provider.example,2026-11-23,,,');
    expect(confirmedGroups()).toEqual([]);
  });
});
