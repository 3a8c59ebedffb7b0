import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import PostalMime from 'postal-mime';
import { listingToCheck } from '../../src/components/check/check-lines.ts';
import { listingToData } from '../../src/edit/preview.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import type { LineAnswer } from '../../src/upkeep/asking/answer.ts';
import { directoryToEditorIndex } from '../../src/upkeep/editor-data.ts';
import { FIXTURE_ROOT, FIXTURE_TODAY, fixtureDirectory } from '../support/fixture-content.ts';
import { pageAnswer } from './answers.ts';

const directory = fixtureDirectory();
const index = directoryToEditorIndex(directory, FIXTURE_TODAY, []);

const SETTINGS = `sender: Example Trust
from: listings@waymark.example
questions: the upkeep team on 020 7946 0000
deadline-days: 14
authserv-id: mx.waymark.example
`;

/** How a command ended in a process of its own. */
interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  /** Milliseconds from its start to its end. */
  took: number;
}

/** A copy of the fixture content, a private folder next to it, and a folder for e-mails. */
export class RoundFolders {
  readonly root = makeFolder('root');
  readonly folder = makeFolder('private');
  readonly out = makeFolder('mails');

  /** `from` is another round to begin with; `today` is the day on which the commands run. */
  constructor(
    from?: RoundFolders,
    public today = FIXTURE_TODAY,
  ) {
    cpSync(join(from?.root ?? FIXTURE_ROOT, 'content'), join(this.root, 'content'), { recursive: true });
    if (from) {
      for (const part of ['folder', 'out'] as const) cpSync(from[part], this[part], { recursive: true });
      return;
    }
    this.write('settings.yaml', SETTINGS);
    const contacts = directory.services.map(({ ref }) => `${ref},${ref}@provider.example,`);
    this.write('contacts.csv', `ref,mailbox,role\n${contacts.join('\n')}\n`);
  }

  write = (name: string, text: string): void => writeFileSync(join(this.folder, name), text);
  read = (name: string): string => readFileSync(join(this.folder, name), 'utf8').replace(/^\ufeff/, '');
  listing = (file: string): string => readFileSync(join(this.root, 'content/services', file), 'utf8');

  /** The e-mail about a listing. */
  async mail(ref: string) {
    const mail = await PostalMime.parse(readFileSync(join(this.out, `${ref}.eml`)));
    return { ...mail, text: mail.text!.replaceAll('\r\n', '\n') };
  }

  /** What the page writes in English for the e-mail about a listing, with marks by the number of the line; the rest is right. */
  async answer(ref: string, marks?: Readonly<Record<number, LineAnswer>>): Promise<string> {
    const { file } = directory.services.find((service) => service.ref === ref)!;
    const data = listingToData(this.listing(file.replace('content/services/', '')));
    return pageAnswer(await this.fragment(ref), listingToCheck(data, index, speakerFor('en')), marks);
  }

  /** What stands behind the “#” of the English link in the e-mail about a listing. */
  async fragment(ref: string): Promise<string> {
    return [...(await this.mail(ref)).text.matchAll(/#([^>]+)>/g)].at(-1)![1]!;
  }

  /** Runs `npm run listings -- …` in a process of its own, which is killed after so many milliseconds if it still runs. */
  spawn(args: readonly string[], killAfter?: number): Promise<Ended> {
    const began = performance.now();
    const env = { ...process.env, WAYMARK_ROOT: this.root, WAYMARK_PRIVATE: this.folder, WAYMARK_TODAY: this.today, NODE_NO_WARNINGS: '1' };
    const child = spawn(execPath, ['src/cli/run.cjs', 'listings', ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    return new Promise((resolve) =>
      child.on('close', (code, signal) => {
        clearTimeout(timer);
        resolve({ code, signal, out, took: performance.now() - began });
      }),
    );
  }
}

const makeFolder = (name: string): string => mkdtempSync(join(tmpdir(), `round-${name}-`));
