import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundleForm } from '../../src/cli/editor/bundle-form.ts';
import { EditorSession } from '../../src/cli/editor/editor-session.ts';
import { serveEditor, type Asset, type ServedEditor } from '../../src/cli/editor/serve-editor.ts';
import { realDisk, type Disk } from '../../src/directory/journal/disk.ts';
import { FIXTURE_TODAY, writeFixtureAsPreview } from '../support/fixture-content.ts';

/** The fixture content, as a preview, as a checkout of its own, with the form served over it. */
export interface Checkout {
  root: string;
  editor: ServedEditor;
  read(file: string): string;
  /** What `git diff` shows: the lines taken away and put in, without the rest. */
  diff(): string[];
  close(): Promise<void>;
}

let form: Promise<Map<string, Asset>> | undefined;

/** `disk` lets a test fail what the journal writes; without `withForm` only the server is there; `root` is a copy to work on. */
export async function openCheckout({
  disk = realDisk,
  withForm = true,
  root = writeFixtureAsPreview(),
  today = FIXTURE_TODAY,
}: { disk?: Disk; withForm?: boolean; root?: string; today?: string } = {}): Promise<Checkout> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root, encoding: 'utf8' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'All of it');
  if (withForm) form ??= bundleForm();
  const session = new EditorSession({ root, today: () => today, disk });
  const editor = await serveEditor(session, (await form) ?? new Map(), 0);
  return {
    root,
    editor,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    diff: () =>
      git('diff', '-U0')
        .split('\n')
        .filter((line) => /^[+-](?![+-]{2} )/.test(line)),
    close: async () => {
      await editor.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** Looks a listing up on the form's first page and opens it. */
export async function openListing(page: Page, address: string, words: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Name, town, or reference').fill(words);
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.locator('[data-form]').waitFor();
}

/** Saves, and waits for the answer. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('[data-saved]').waitFor();
}

/** The letters and signs that a card shows, without the blanks between them: of the card on an area's page, or of the form's preview. */
export const cardToLetters = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ''), selector);
