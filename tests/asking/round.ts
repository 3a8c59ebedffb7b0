import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { vi } from 'vitest';
import { runCommandOn, type Ran } from '../changing-listings/run-listings.ts';
import { FIXTURE_ROOT, FIXTURE_TODAY, fixtureDirectory } from '../support/fixture-content.ts';

export const SETTINGS = `sender: Example Trust
from: listings@waymark.example
questions: the upkeep team on 020 7946 0000
deadline-days: 14
authserv-id: mx.waymark.example
`;

const SERVICES = fixtureDirectory().services;

/** A copy of the fixture content, a private folder next to it, and the commands on both. */
export class Round {
  readonly root = mkdtempSync(join(tmpdir(), 'round-'));
  readonly folder = mkdtempSync(join(tmpdir(), 'round-private-'));
  readonly out = mkdtempSync(join(tmpdir(), 'round-mails-'));

  /** The day on which the commands run. */
  today = FIXTURE_TODAY;

  constructor() {
    cpSync(join(FIXTURE_ROOT, 'content'), join(this.root, 'content'), { recursive: true });
    this.write('settings.yaml', SETTINGS);
    this.write('contacts.csv', `ref,mailbox,role\n${SERVICES.map(({ ref }) => `${ref},${ref}@provider.example,`).join('\n')}\n`);
  }

  /** The same, apart, on another day. */
  copy(today: string): Round {
    const other = new Round();
    for (const part of ['root', 'folder', 'out'] as const) cpSync(this[part], other[part], { recursive: true });
    other.today = today;
    return other;
  }

  write = (name: string, text: string): void => writeFileSync(join(this.folder, name), text);
  read = (name: string): string => readFileSync(join(this.folder, name), 'utf8').replace(/^\ufeff/, '');
  listing = (file: string): string => readFileSync(join(this.root, 'content/services', file), 'utf8');

  /** Runs `npm run listings -- …`. */
  run = (...args: string[]): Promise<Ran> => this.command('listings', ...args);

  async command(...args: string[]): Promise<Ran> {
    vi.stubEnv('WAYMARK_PRIVATE', this.folder);
    return runCommandOn(this.today, this.root, ...args);
  }

  /** The e-mail about a listing. */
  async mail(ref: string) {
    const mail = await PostalMime.parse(readFileSync(join(this.out, `${ref}.eml`)));
    return { ...mail, text: mail.text!.replaceAll('\r\n', '\n') };
  }
}
