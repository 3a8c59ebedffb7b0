import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { textToSegments } from '../../src/components/officer/card/gsm-7.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { useBrowser } from '../support/page.ts';
import { check, fit, messages, openBuilder, radio } from './builder.ts';
import { printPage } from './printed.ts';
import { readCode } from './read-code.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });
const areas = readdirSync(`${SITE_FOLDER}/officers`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const SIZES = ['A5', 'A6', 'A4'] as const;
const LANGUAGES = ['English', 'Welsh', 'Both'] as const;
const MILLIMETRES = { A4: '210 × 297', A5: '148 × 210', A6: '105 × 148' };

/** Fills the card with the first services that can be chosen, for something that happened today. */
async function fullCard(page: Page, address: string, area: string): Promise<void> {
  await openBuilder(page, address, area);
  await radio(page, 'Today or last night');
  for (const box of await page.locator('.services > li input:visible').all())
    if ((await box.isEnabled()) && !(await box.isChecked())) await box.check();
}

/** What sticks out of a side that is said to fit, by layout. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.locator('.sheet-frame .sheet').evaluateAll((sides) =>
    sides.flatMap((side) => {
      const box = side.getBoundingClientRect();
      const parts = [...side.querySelectorAll('.part, .number, .unbroken')];
      return parts
        .filter((part) => {
          const { right, bottom } = part.getBoundingClientRect();
          return right > box.right - 10 || bottom > box.bottom - 10;
        })
        .map((part) => part.textContent.slice(0, 60));
    }),
  );

/** Every kind of card that is offered, with what is said of it. */
async function everyKind(page: Page, visit: (kind: string, said: string) => Promise<void>): Promise<void> {
  for (const large of [false, true]) {
    await page.getByRole('checkbox', { name: 'Large print' }).setChecked(large);
    for (const size of SIZES)
      for (const language of LANGUAGES) {
        await radio(page, size);
        await radio(page, language);
        if ((await page.locator('.sheet-frame').count()) > 0) await visit(`${size} ${language}${large ? ' large' : ''}`, await fit(page));
      }
  }
}

test.each(['fixture', 'shipped'] as const)(
  'every kind of card of every area fits, or says what finds no room (%s content)',
  async (content) => {
    const wrong: string[] = [];
    const refused = new Map<string, number>();
    const { page } = await browser.open();
    for (const area of areas) {
      await fullCard(page, inject(content === 'fixture' ? 'address' : 'shippedAddress'), area);
      await everyKind(page, async (kind, said) => {
        const out = said.startsWith('It fits') ? await stickingOut(page) : [];
        if (out.length > 0) wrong.push(`${area} ${kind}: ${out.join('; ')}`);
        if (!/^It fits on \d sides?\.|^There isn’t room for: .+\. Nothing has been cut off\. /.test(said))
          wrong.push(`${area} ${kind}: ${said}`);
        if (!said.startsWith('It fits')) refused.set(kind, (refused.get(kind) ?? 0) + 1);
      });
    }
    console.log(content, Object.fromEntries(refused));
    expect(wrong).toEqual([]);
    // Welsh is treated as English is, and A5 and A4 have room for every area.
    for (const size of ['A5', 'A4']) for (const language of LANGUAGES) expect(refused.get(`${size} ${language}`) ?? 0).toBe(0);
  },
);

test.each(['kent', 'south-wales', 'metropolitan'])(
  'every kind of card of %s is printed whole, with codes that are read back',
  async (area) => {
    const { page } = await browser.open();
    await fullCard(page, inject('address'), area);
    await check(page, 'With a code');
    await everyKind(page, async (kind, said) => {
      if (!said.startsWith('It fits')) return;
      const pages = await printPage(page);
      expect(
        pages.map(({ width, height }) => `${width} × ${height}`),
        kind,
      ).toEqual(pages.map(() => MILLIMETRES[kind.slice(0, 2) as 'A4']));
      expect(
        pages.flatMap(({ outside }) => outside),
        kind,
      ).toEqual([]);
      expect(await readCode(page, '.sheet-frame .qr'), kind).toMatch(
        kind.includes('Welsh') ? /^https:\/\/waymark\.example\/cy\/card\/#[mn]/ : /^https:\/\/waymark\.example\/card\/#[mn]/,
      );
    });
    for (const message of await messages(page)) expect(textToSegments(message)).toMatchObject({ coding: 'GSM-7' });
  },
);
