import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, test } from 'vitest';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { fragmentToAsk } from '../../src/upkeep/asking/ask-code.ts';
import { mailToFile } from '../../src/upkeep/mail-file.ts';
import { Round } from './round.ts';

let round = new Round();
beforeEach(() => (round = new Round()));

const KENT = ['ask', '--area', 'kent'] as const;
const askKent = (...more: string[]) => round.run(...KENT, '--to', round.out, ...more);

describe('an e-mail', () => {
  test('has the facts as numbered lines, a deadline, whom to ask, and what happens without an answer', async () => {
    expect((await askKent()).code).toBe(0);
    const { from, to, subject, text } = await round.mail('fppu77');
    expect({ from, to, subject }).toEqual({
      from: { name: 'Example Trust', address: 'listings@waymark.example' },
      to: [{ name: '', address: 'fppu77@provider.example' }],
      subject: 'Please check your details (fppu77)',
    });
    expect(text).toContain('1. Phones 1: 0306 999 0103; What a call costs: normal call price\n2. Police areas: Kent\n');
    for (const words of [
      'by 7 December 2026',
      'the upkeep team on 020 7946 0000',
      'If we don’t hear from you',
      'give the numbers of the lines that are wrong',
    ])
      expect(text).toContain(words);
  });

  test('writes days and questions as people do', async () => {
    await askKent();
    expect((await round.mail('ajyxeq')).text).toContain('3. Is it taking new people? closed\n4. As of: 15 November 2026\n');
  });

  test('opens as a draft in Outlook, with the same words as simple HTML', async () => {
    await askKent();
    const { headers, text, html } = await round.mail('fppu77');
    expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(html).not.toMatch(/<(script|style|img)/);
    for (const line of text.split('\n').filter((each) => /^\d+\. /.test(each))) expect(html).toContain(line);
  });

  test('links to the page with what was asked, and a code that fits', async () => {
    await askKent();
    const [, fragment] = /<https:\/\/waymark\.example\/check\/#([^>]+)>/.exec((await round.mail('fppu77')).text)!;
    expect(fragmentToAsk(fragment!)).toMatchObject({ area: 'kent', ref: 'fppu77', day: '2026-11-23', questions: ['hours', 'capacity'] });
  });

  test('speaks Welsh and English in Wales', async () => {
    await round.run('ask', '--area', 'north-wales', '--to', round.out);
    const { subject, text } = await round.mail('xtwbg9');
    expect(subject).toBe('Gwiriwch eich manylion, os gwelwch yn dda (xtwbg9) / Please check your details (xtwbg9)');
    expect(text).toMatch(/https:\/\/waymark\.example\/cy\/check\/#[^]*https:\/\/waymark\.example\/check\/#/);
    expect(text).toContain('Ffonau 1: 0808 157 0172; dydd Llun i ddydd Gwener');
  });

  test('has at most 15 lines, never a hidden place, and a subject that gives nothing away', async () => {
    await round.run('ask', '--all', '--to', round.out);
    expect(readdirSync(round.out).length).toBeGreaterThan(80);
    for (const file of readdirSync(round.out)) {
      const { subject, text } = await round.mail(file.replace('.eml', ''));
      expect(tellingWordsIn(subject!), subject).toEqual([]);
      const english = text.split('-'.repeat(40)).at(-1)!;
      expect(english.match(/^\d+\. /gm)!.length, file).toBeLessThanOrEqual(15);
    }
    expect((await round.mail('3gbbph')).text).not.toMatch(/Places where people are seen|DA12/);
  });
});

describe('the record', () => {
  test('has who was asked when, and nobody is asked twice', async () => {
    await askKent();
    expect(round.read('asks.csv')).toMatch(
      /^ref,mailbox,asked,reminded,answered,outcome\r\n[^]*fppu77,fppu77@provider\.example,2026-11-23,,,\r\n/,
    );
    expect((await askKent()).out).toContain('0 e-mails about 0 listings');
  });

  test('is left alone by a dry run', async () => {
    expect((await askKent('--dry-run')).out).toContain('12 e-mails about 12 listings would be written');
    expect(existsSync(join(round.folder, 'asks.csv'))).toBe(false);
    expect(readdirSync(round.out)).toEqual([]);
  });

  test('decides who is reminded: after 14 days, and once more after 28', async () => {
    await askKent();
    expect((await askKent('--reminder')).out).toContain('0 e-mails');
    round.write('asks.csv', round.read('asks.csv').replaceAll('2026-11-23', '2026-11-09'));
    expect((await askKent('--reminder')).out).toContain('12 e-mails');
    const { subject, text } = await round.mail('fppu77');
    expect(subject).toBe('Reminder: please check your details (fppu77)');
    expect(text).toContain('We asked you on 9 November 2026');
    expect(round.read('asks.csv')).toContain('fppu77,fppu77@provider.example,2026-11-09,2026-11-23,,');
    expect((await askKent('--reminder')).out).toContain('0 e-mails');
  });
});

test('after 75 days without an answer there is a letter to print, once, with a code to scan', async () => {
  await askKent();
  expect((await askKent('--letters')).out).toContain('0 letters');
  round.today = '2027-02-06';
  expect((await askKent('--letters')).out).toContain('12 letters about 12 listings');
  const letter = readFileSync(join(round.out, 'fppu77.html'), 'utf8');
  expect(letter).toContain('Dormouse Counselling (reference fppu77)');
  expect(letter).toMatch(/<svg [^]*<\/svg>/);
  expect(letter).not.toMatch(/<a |<script/);
  expect((await askKent('--letters')).out).toContain('0 letters');
});

test('the queue says what to do about those who have not answered', async () => {
  await askKent();
  round.today = '2027-01-25';
  const { out } = await round.run('review', '--commissioner', 'kent');
  expect(out).toMatch(/fppu77 +Dormouse Counselling +.*/);
  expect((await round.run('review', '--commissioner', 'kent', '--csv')).out).toContain('"asked 23 November 2026, no answer: call them"');
});

test('one e-mail for each mailbox has all of its services', async () => {
  round.write('contacts.csv', round.read('contacts.csv').replace(/\w{6}@provider/g, 'all@provider'));
  expect((await askKent('--by-provider')).out).toContain('1 e-mails about 12 listings');
  const [file] = readdirSync(round.out);
  const { text, to } = await round.mail(file!.replace('.eml', ''));
  expect(to).toEqual([{ name: '', address: 'all@provider.example' }]);
  expect(text.match(/\(reference \w{6}\)/g)).toHaveLength(12);
});

describe('nothing is written', () => {
  test('without mailboxes: they are named, and a sheet of them can be filled in', async () => {
    rmSync(join(round.folder, 'contacts.csv'));
    const { code, err } = await askKent();
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('12 of 12 listings have no mailbox in contacts.csv that works: 5hqv5p Family Steps;') as string,
    });
    expect(readdirSync(round.out)).toEqual([]);
    const sheet = join(round.folder, 'contacts-2.csv');
    await round.run(...KENT, '--missing', sheet);
    expect(round.read('contacts-2.csv')).toMatch(/^ref,mailbox,role,name,provider,public mailbox\r\n5hqv5p,,,Family Steps,/);
    expect((await askKent()).code).toBe(2);
    expect((await askKent('--with-mailbox')).out).toContain('0 e-mails');
  });

  test('without a sender, a deadline or somebody to ask', async () => {
    round.write('settings.yaml', 'from: listings@waymark.example\n');
    const { code, err } = await askKent();
    expect(code).toBe(2);
    expect(err).toContain('sender, questions, deadline-days. Fill this in first.');
  });

  test('without settings: the file to fill in is made', async () => {
    rmSync(join(round.folder, 'settings.yaml'));
    expect((await askKent()).code).toBe(2);
    expect(round.read('settings.yaml')).toContain('# Who asks');
  });

  test('with a contact that is not one', async () => {
    round.write('contacts.csv', 'ref,mailbox\nfppu77,nobody\n');
    expect((await askKent()).err).toContain('contacts.csv, line 2: “nobody” is not an e-mail address.');
  });
});

describe('what names private mailboxes', () => {
  test('is not written where it would be published', async () => {
    for (const option of ['--to', '--missing']) {
      const { err } = await round.run(...KENT, option, join(round.root, 'content/not-yet-there/x'));
      expect(err).toMatch(/^--\w+ names .* which is inside .*content: it would be published/);
    }
  });
});

describe('the private folder', () => {
  test('is refused inside what is published, also behind a link', async () => {
    const inside = join(round.root, 'content/private');
    mkdirSync(inside);
    symlinkSync(inside, join(round.root, 'link'));
    for (const path of [inside, join(round.root, 'link')]) {
      const other = Object.assign(new Round(), { folder: path, root: round.root });
      for (const command of [['listings', ...KENT, '--to', round.out], ['check'], ['build'], ['start']])
        expect((await other.command(...command)).err).toMatch(/which is inside .*content: it would be published/);
    }
  });

  test('is needed, and has to be there', async () => {
    const other = Object.assign(new Round(), { folder: '' });
    expect((await other.run(...KENT, '--to', round.out)).err).toContain('WAYMARK_PRIVATE names no folder.');
    Object.assign(other, { folder: '/nowhere/at/all' });
    expect((await other.run(...KENT, '--to', round.out)).err).toContain('which isn’t a folder');
  });

  test('has a key that only its owner can read', async () => {
    await askKent();
    expect(statSync(join(round.folder, 'key')).mode & 0o777).toBe(0o600);
  });
});

describe('as a file', () => {
  const mail = { from: { name: 'A', mailbox: 'a@example.org' }, to: 'b@example.org', subject: 'Plain', text: 'Ŵ\nb', html: '<p>Ŵ' };
  test('a long subject and a sender in Welsh come through, in lines that mail programs take', async () => {
    const subject = 'Gwiriwch eich manylion, os gwelwch yn dda: Ganolfan Ŵyl y Môr, ac am y llall';
    const file = mailToFile({ ...mail, from: { name: 'Tŷ Gŵyl, Cymru', mailbox: 'a@example.org' }, subject });
    for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
    expect(await PostalMime.parse(file)).toMatchObject({ subject, from: { name: 'Tŷ Gŵyl, Cymru' }, text: 'Ŵ\r\nb' });
  });
  test('a line break in a name makes no header of its own', () => {
    const file = mailToFile({
      ...mail,
      from: { name: 'x\r\nBcc: evil@example.org', mailbox: 'a@example.org' },
      subject: 'x\r\nBcc: y@example.org',
    });
    expect(file).not.toMatch(/^Bcc:/m);
  });
});
