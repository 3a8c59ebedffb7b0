import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Get } from '../../src/export/open-referral/reading/fetch-feed.ts';
import { makeSafeGet } from '../../src/export/open-referral/reading/safe-get.ts';
import { whileTinyContent } from '../support/tiny-content.ts';
import { json, movedTo, startFeedServer, type FeedServer } from './support/feed-server.ts';
import { filesBelow, importInto } from './support/import-into.ts';

let publisher: FeedServer;
beforeAll(async () => {
  publisher = await startFeedServer();
});
afterAll(() => publisher.close());

/** What an import says of a feed that it refuses. Fails where a single byte below the root has changed. */
async function refusalOf(source: string, get?: Get, root?: string): Promise<string> {
  if (root === undefined) return whileTinyContent({}, (tiny) => refusalOf(source, get, tiny));
  const before = filesBelow(root);
  const { code, out, err } = await importInto(root, source, get);
  expect([code, out]).toEqual([1, '']);
  expect(filesBelow(root)).toEqual(before);
  // What became of it, which feed, what was found, what to do.
  expect(err.startsWith(`Nothing was changed. ${source}: `)).toBe(true);
  expect(err).toMatch(/\b(Name|Try|Take|Tell|Look|ask)\b[^.]*(https:\/\/)?\.\n$|tell whoever publishes it\.\n$/);
  return err;
}

const services = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `s${at}`, name: `Chess club ${at}`, contacts: [] }));

describe('an address that may not be asked', () => {
  test('is one without encryption', async () => {
    expect(await refusalOf('http://example.org/api', makeSafeGet())).toContain(
      'http://example.org/api/services?page=1 is no https address',
    );
  });
  test('is one with a name and a password in it', async () => {
    expect(await refusalOf('https://a:b@example.org/api', makeSafeGet())).toContain('is no https address');
  });
  test.each([
    '127.0.0.1',
    '127.1',
    '0x7f000001',
    '2130706433',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[fd00::1]',
    '[fe80::1]',
    '[64:ff9b::7f00:1]',
  ])('is a machine that is not on the public network: %s', async (host) => {
    expect(await refusalOf(`https://${host}/api`, makeSafeGet())).toContain('is not on the public network');
  });
  test('is a name that leads to such a machine', async () => {
    expect(await refusalOf('https://localhost/api', makeSafeGet())).toContain('localhost is not on the public network');
  });
});

describe('a publisher that sends us elsewhere', () => {
  test.each([
    ['to a machine that is not on the public network', 'https://127.0.0.2/', '127.0.0.2 is not on the public network'],
    ['to the address where clouds tell their secrets', 'https://169.254.169.254/latest/', '169.254.169.254 is not on the public network'],
    ['out of the encryption', 'http://example.org/', 'http://example.org/ is no https address'],
    ['to a file of this machine', 'file:///etc/passwd', 'file:///etc/passwd is no https address'],
    ['to itself, again and again', '/again', 'leads from one address to another without end'],
  ])('%s is not followed', async (_, location, said) => {
    publisher.answers(movedTo(location));
    expect(await refusalOf(publisher.address, publisher.get)).toContain(said);
  });
});

describe('a publisher that does not answer as it should', () => {
  test('with nobody there', async () => {
    expect(await refusalOf('https://127.0.0.1:1/api', publisher.get)).toContain('could not be reached');
  });
  test('too late', async () => {
    publisher.answers(() => {});
    expect(await refusalOf(publisher.address, publisher.getWith({ mostSeconds: 0.2 }))).toContain('took more than 0.2 seconds');
  });
  test('drop by drop', async () => {
    publisher.answers((_, response) => {
      const drop = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drop));
    });
    expect(await refusalOf(publisher.address, publisher.getWith({ mostSeconds: 0.3 }))).toContain('took more than 0.3 seconds');
  });
  test('without end', async () => {
    publisher.answers((_, response) => {
      const block = Buffer.alloc(1_000_000, ' ');
      const pour = () => {
        while (!response.destroyed && response.write(block));
      };
      response.on('drain', pour).on('error', () => {});
      pour();
    });
    expect(await refusalOf(publisher.address, publisher.get)).toContain('larger than 64 MB');
  });
  test.each([404, 403, 503])('with %s', async (status) => {
    publisher.answers((_, response) => response.writeHead(status).end());
    expect(await refusalOf(publisher.address, publisher.get)).toContain(`answered ${status}`);
  });
  test('breaking off in the middle of the answer', async () => {
    publisher.answers((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('[{"id":"1"', () => response.destroy());
    });
    expect(await refusalOf(publisher.address, publisher.get)).toContain('could not be reached');
  });
});

describe('an answer that is no feed', () => {
  test.each([
    ['a web page', '<!doctype html><title>Log in</title>', 'not JSON that can be read: “<!doctype html><title>Log in</title>”'],
    ['nothing at all', '', 'not JSON that can be read'],
    ['a text with signs that a terminal follows', 'gone \u001b[2J', 'not JSON that can be read'],
    ['JSON with a mistake', '{"contents":[{"id":"1","name":}]}', 'not JSON that can be read'],
    ['JSON that is cut short', '{"contents":[{"id":"1","name":"A', 'breaks off in the middle'],
    ['an empty list', '[]', 'holds no service'],
    ['JSON of something else', '{"message":"no such thing"}', 'holds no service'],
  ])('%s', async (_, body, said) => {
    publisher.answers((_, response) => response.end(body));
    const refusal = await refusalOf(publisher.address, publisher.get);
    expect(refusal).toContain(said);
    expect(refusal).not.toContain('\u001b');
  });
});

describe('a feed that is too much, or not whole', () => {
  test.each([
    ['too many pages', { total_pages: 501, contents: services(1) }, 'more than 500 pages'],
    ['a number of pages that is none', { total_pages: 'all', contents: services(1) }, 'more than 500 pages'],
    ['too many services', { total_pages: 1, contents: services(20_001) }, 'more than 20000 pages or services'],
    ['an empty page before the last', { total_pages: 3, contents: [] }, 'its page 1 is empty'],
    ['fewer services than it says', { total_pages: 1, total_items: 3, contents: services(2) }, 'has 3 services, but gives 2'],
    ['a service larger than any real one', { contents: [{ id: '1', name: 'A'.repeat(4_000_001) }] }, 'larger than any real one'],
  ])('%s', async (_, feed, said) => {
    publisher.answers(json(feed));
    expect(await refusalOf(publisher.address, publisher.get)).toContain(said);
  });

  test('more than a fifth shorter than the last time, from an address and from a file; a fifth is let through', async () => {
    for (const isFile of [false, true])
      await whileTinyContent({}, async (root) => {
        const source = isFile ? join(root, 'feed.json') : publisher.address;
        const publish = (count: number) =>
          isFile ? writeFileSync(source, JSON.stringify(services(count))) : publisher.answers(json(services(count)));
        publish(10);
        expect((await importInto(root, source, publisher.get)).code).toBe(0);
        publish(7);
        expect(await refusalOf(source, publisher.get, root)).toContain('it holds 7 services; on 2026-11-23 it held 10.');
        publish(8);
        expect((await importInto(root, source, publisher.get)).code).toBe(0);
      });
  });
});
