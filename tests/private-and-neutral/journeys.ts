import type { Page } from 'playwright-core';
import { openFinder, search, searchAndWait } from '../support/finder.ts';

/** A postcode and words that nobody would come by otherwise: where they turn up, they were sent. */
export const PLANTED_POSTCODE = 'TR26 9ZQ';
export const PLANTED_TOWN = 'Hinton Charterhouse';
export const PLANTED_WORDS = 'quincunx brillig';
export const PLANTED = /TR26|9ZQ|hinton|charterhouse|quincunx|brillig/i;

const ANSWERED = '[data-lists]:not([hidden]) [data-ref], [data-way]:not([hidden]), [data-choices]:not([hidden])';

/** What visitors do in the finder, one way each. */
export const JOURNEYS: Record<string, (page: Page) => Promise<unknown>> = {
  'a postcode is looked up': (page) => searchAndWait(page, PLANTED_POSTCODE),
  'a town is typed letter by letter and chosen from the list': async (page) => {
    await page.locator('#place').pressSequentially(PLANTED_TOWN.slice(0, 8), { delay: 15 });
    await page.waitForSelector('#place-options:not([hidden]) li');
    await page.locator('#place-options li').first().click();
    await page.waitForSelector(ANSWERED);
  },
  'words are looked up': async (page) => {
    await search(page, PLANTED_WORDS);
    await page.waitForSelector(ANSWERED);
  },
  'a place outside is typed': async (page) => {
    await search(page, 'Edinburgh');
    await page.waitForSelector('[data-way]:not([hidden])');
  },
  'a district that lies on a border is looked up': async (page) => {
    await searchAndWait(page, 'LD7');
    await page.waitForSelector('[data-map] .map-pin');
  },
  'questions are answered, and the list changes its order': async (page) => {
    await searchAndWait(page, PLANTED_POSTCODE);
    for (const details of await page.locator('.questions details:not([open]) > summary').all()) await details.click();
    for (const choice of (await page.locator('.questions label.choice').all()).slice(0, 4)) await choice.click();
  },
  'the map is opened and a pin chosen': async (page) => {
    await searchAndWait(page, 'Gravesend');
    await page.locator('[data-map] .map-pin').first().waitFor();
    await page.locator('[data-map] button[aria-label^="Orchard House"]').click();
  },
  'a service is opened and left by Back': async (page) => {
    await searchAndWait(page, PLANTED_POSTCODE);
    await page.locator('.found [data-ref] h4 a').first().click();
    await page.waitForURL('**/services/**');
    await page.goBack();
    await page.waitForSelector('waymark-finder[data-ready]');
  },
};

/** Opens the finder and goes one of these ways. */
export async function take(page: Page, address: string, journey: string): Promise<void> {
  await openFinder(page, address);
  await JOURNEYS[journey]!(page);
  await page.waitForLoadState('networkidle');
}
