import { launch, type Browser } from 'puppeteer-core';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

/** A browser with a profile on the disk, as people have, and what the profile says. */
export interface Profile {
  browser: Browser;
  /** The files from which the browser brings its tabs back, as text. */
  sessionText(): string;
  /** The names of the profile's files that hold a text, in either of the forms in which browsers write. */
  filesWith(text: string): string[];
  /** Ends the browser; the profile stays until `remove`. */
  close(): Promise<void>;
  remove(): void;
}

const PLACES = {
  firefox: [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  chrome: [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'],
};
const SESSIONS = { firefox: /sessionstore[^/]*(?:\/[^/]+)?lz4$/, chrome: /\/Sessions\// };

/** Starts a real Firefox or Chromium with a new profile, whose session files it writes every half second. */
export async function startWithProfile(kind: 'firefox' | 'chrome'): Promise<Profile> {
  const executablePath = PLACES[kind].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error(`No ${kind} to test with: install it (Debian: “apt-get install firefox-esr chromium”).`);
  const folder = mkdtempSync(join(tmpdir(), `${kind}-profile-`));
  const browser = await launch({
    browser: kind,
    executablePath,
    headless: true,
    userDataDir: folder,
    ...(kind === 'firefox'
      ? { extraPrefsFirefox: { 'browser.sessionstore.interval': 500, 'browser.sessionstore.interval.idle': 500 } }
      : {
          args: [
            ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
            // A page that stays in memory is written down only later, when it is thrown out.
            '--disable-features=BackForwardCache',
          ],
        }),
  });
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));
  return {
    browser,
    sessionText: () =>
      files()
        .filter((file) => SESSIONS[kind].test(file))
        .map((file) => bytesToText(readIfThere(file)))
        .join('\n'),
    filesWith: (text) => files().filter((file) => bytesToText(readIfThere(file)).includes(text)),
    close: () => browser.close(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

// The browser writes a file anew beside the old one, and takes that away.
const readIfThere = (file: string): Buffer => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0));

/** Bytes as text: unpacked where Firefox packed them, and once more without the zeros of UTF-16. */
function bytesToText(bytes: Buffer): string {
  const plain = bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0' ? lz4ToBytes(bytes.subarray(12), bytes.readUInt32LE(8)) : bytes;
  const text = plain.toString('latin1');
  return `${text}\n${text.replaceAll('\0', '')}`;
}

/** Unpacks one LZ4 block: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md */
function lz4ToBytes(packed: Buffer, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let from = 0;
  let to = 0;
  const lengthFrom = (start: number): number => {
    let length = start;
    for (let more = start === 15 ? 255 : 0; more === 255; length += more) more = packed[from++]!;
    return length;
  };
  while (from < packed.length) {
    const token = packed[from++]!;
    const literals = lengthFrom(token >> 4);
    packed.copy(bytes, to, from, from + literals);
    from += literals;
    to += literals;
    if (from >= packed.length) break;
    const distance = packed.readUInt16LE(from);
    from += 2;
    // A match may run into what it is writing, so it is copied byte by byte.
    for (const end = to + lengthFrom(token & 15) + 4; to < end; to++) bytes[to] = bytes[to - distance]!;
  }
  return bytes;
}
