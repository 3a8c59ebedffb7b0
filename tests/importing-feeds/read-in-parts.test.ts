import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bufferToBytes, fileToBytes } from '../../src/export/open-referral/reading/bytes.ts';
import { BadFeed, readPage } from '../../src/export/open-referral/reading/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'feed-parts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const toFile = (text: string | Buffer): string => {
  const file = join(folder, 'feed.json');
  writeFileSync(file, text);
  return file;
};

// Signs that mean something to whoever looks for the end of an entry, and letters of two, three and four bytes.
const TRICKY = ['"', '\\', '\\"', '}]', '[{', 'ŵ', '’', '🎗', '\u0000', '"}],"contents":[{'];
const services = Array.from({ length: 4000 }, (_, at) => ({
  id: String(at),
  name: TRICKY[at % TRICKY.length]!.repeat((at * 37) % 300),
  inner: [{ list: [[], {}, TRICKY] }],
}));

describe('a feed in a file of several megabytes, read part by part', () => {
  const text = JSON.stringify({ total_pages: 1, contents: services, after: { note: '}]' } });
  test('is longer than three parts', () => expect(Buffer.byteLength(text)).toBeGreaterThan(3_000_000));

  // Each byte more before it puts other signs across the borders of parts.
  test.each(Array.from({ length: 24 }, (_, spaces) => spaces))('gives every entry as it is written, after %i blanks', (spaces) => {
    const page = readPage(fileToBytes(toFile(' '.repeat(spaces) + text)));
    expect(page.count).toBe(services.length);
    expect(page.about).toMatchObject({ total_pages: 1, after: { note: '}]' } });
    expect([...page.entries]).toEqual(services);
  });

  test.each([0.2, 0.5, 0.99999])('is refused where it ends after %f of its bytes', (part) => {
    const bytes = Buffer.from(text);
    const cut = bytes.subarray(0, Math.floor(bytes.length * part));
    expect(() => readPage(fileToBytes(toFile(cut)))).toThrow(BadFeed);
  });
});

test.each([
  ['an entry of more than 4 MB', `[{"id":"${'x'.repeat(4_000_001)}"}]`],
  ['as much behind the list', `{"contents":[],"after":"${'x'.repeat(4_000_001)}"}`],
  ['a single service as large', `{"id":"${'x'.repeat(4_000_001)}"}`],
])('%s is refused, from a file and from the web', (_, text) => {
  for (const bytes of [fileToBytes(toFile(text)), bufferToBytes(Buffer.from(text))]) {
    expect(() => [...readPage(bytes).entries]).toThrow(expect.objectContaining({ key: 'entry-too-large' }) as Error);
  }
});
