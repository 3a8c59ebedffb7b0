import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textToChecksum } from '../../src/edit/checksum.ts';
import { changeFileToText, type ChangeFile } from '../../src/edit/change-file.ts';
import { sendRawRequests } from '../support/raw-requests.ts';
import { openCheckout, type Checkout } from './editing.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';
let checkout: Checkout;
let base: URL;
beforeAll(async () => {
  checkout = await openCheckout({ withForm: false });
  base = new URL(checkout.editor.address);
});
afterAll(() => checkout.close());

interface Asked {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks as any program may: with whatever headers it likes. */
const ask = ({
  path = `${base.pathname}api/index`,
  method = 'GET',
  headers = {},
  body,
}: Asked): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: base.port, path, method, headers: { host: base.host, ...headers } }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode!, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });

const own = () => ({ origin: base.origin, 'content-type': 'application/json' });
const post = (action: string, body: unknown, headers: Record<string, string> = own()) =>
  ask({ path: `${base.pathname}api/${action}`, method: 'POST', headers, body: JSON.stringify(body) });

const changeOf = (text: string): string =>
  changeFileToText({
    format: 'waymark-change-1',
    ref: '5hqv5p',
    base: textToChecksum(checkout.read(FILE)),
    fields: [{ field: 'contact.phones', new: [{ number: text }] }],
  } satisfies ChangeFile);

describe('the server answers', () => {
  test('on the loopback address alone', () => {
    expect(checkout.editor.server.address()).toMatchObject({ address: '127.0.0.1' });
  });
  test('nobody without the token', async () => {
    expect((await ask({ path: '/api/index' })).status).toBe(404);
    expect((await ask({ path: `/${'x'.repeat(32)}/api/index` })).status).toBe(404);
    expect((await ask({ path: '/' })).status).toBe(404);
  });
  test('its own page', async () => {
    expect((await ask({})).status).toBe(200);
  });
  test('no page of another origin, not even to read', async () => {
    expect((await ask({ headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await post('save', { file: FILE, change: changeOf('111') }, { ...own(), origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('save', { file: FILE, change: changeOf('111') }, { ...own(), origin: 'null' })).status).toBe(403);
  });
  test('no writing without an origin, nor as a form would send it', async () => {
    expect((await post('save', { file: FILE, change: changeOf('111') }, { 'content-type': 'application/json' })).status).toBe(403);
    expect((await post('save', { file: FILE, change: changeOf('111') }, { ...own(), 'content-type': 'text/plain' })).status).toBe(403);
  });
  test('no other name that was made to point here', async () => {
    expect((await ask({ headers: { host: `evil.example:${base.port}` } })).status).toBe(403);
  });
  test.each(['null', '7', '[]', '{', ''])('nothing to a body that is %j', async (body) => {
    expect((await ask({ path: `${base.pathname}api/save`, method: 'POST', headers: own(), body })).status).toBe(400);
  });
  test('nothing too long', async () => {
    expect((await post('save', { file: FILE, change: 'x'.repeat(600 * 1024) })).status).toBe(413);
  });
});

describe('the server goes on after', () => {
  test.each(['//', '//x', 'http://[::1', '/%', '*'])('a request for %s', async (path) => {
    expect((await ask({ path })).status).toBe(404);
    expect((await ask({})).status).toBe(200);
  });
  test('hundreds of requests that no browser would send, and leaves none of them hanging', async () => {
    const paths = ['/', base.pathname, `${base.pathname}api/open`, `${base.pathname}api/save`];
    expect(await sendRawRequests(base, paths, 300)).toEqual([]);
    expect((await ask({})).status).toBe(200);
  });
});

describe('nothing is read or written', () => {
  test.each([
    'content/../package.json',
    'content/services/../../package.yaml',
    'content/services/kent/../../site.yaml',
    '../content/providers/x.yaml',
    '/etc/passwd',
    'content/providers/x.yaml\0.txt',
    'content/providers/X.yaml',
    'content/providers/.x.yaml',
    'content/providers\\x.yaml',
    'content/site.yaml',
    'content/services/refs.csv',
    'src/cli/editor.ts',
    '',
    7,
    null,
    ['content/providers/x.yaml'],
  ])('at %j', async (file) => {
    expect((await post('open', { file })).status).toBe(400);
    expect((await post('save', { file, change: changeOf('111') })).status).toBe(400);
  });
  test('behind a symbolic link, of a file or a folder', async () => {
    const outside = join(tmpdir(), `outside-${process.pid}`);
    mkdirSync(outside, { recursive: true });
    writeFileSync(join(outside, 'away.yaml'), 'name: Away\n');
    symlinkSync(join(outside, 'away.yaml'), join(checkout.root, 'content/providers/linked.yaml'));
    symlinkSync(outside, join(checkout.root, 'content/services/linked'));
    for (const file of ['content/providers/linked.yaml', 'content/services/linked/away.yaml', 'content/services/linked/new.yaml']) {
      expect((await post('open', { file })).status, file).toBe(400);
      expect((await post('save', { file, change: changeOf('111') })).status, file).toBe(400);
    }
  });
  test('from what is no change', async () => {
    for (const change of ['', '{}', 'null', '[1]', changeOf('111').replace('waymark-change-1', 'other')]) {
      expect((await post('save', { file: FILE, change })).status).toBe(400);
    }
  });
  test('and all of it left the content as it was', () => {
    expect(checkout.diff()).toEqual([]);
  });
});
