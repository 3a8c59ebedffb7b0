import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import type { Served } from '../../src/build/serve-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { chosenOn, focusOn, openMapPage, pinsOn, type MapStory } from './map-page.ts';
import { serveMapPage } from './serve-map-page.ts';

let served: Served;
let browser: Browser;
let story: MapStory;

const open = async (...more: [options?: string, context?: object]) => {
  story = await openMapPage(browser, served.address, ...more);
  return story.page;
};

beforeAll(async () => {
  [served, browser] = await Promise.all([serveMapPage(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

afterEach(async () => {
  expect(story.complaints).toEqual([]);
  expect(story.requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
  await story.page.context().close();
});

describe('the pins', () => {
  it('carry the numbers of the list, in its order, and the names of the services', async () => {
    const page = await open();
    expect(await pinsOn(page)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(await page.getByRole('button', { name: 'Clear Harbour' }).textContent()).toBe('2');
    expect(await page.getByRole('button', { name: 'Somerset Advice, somewhere in this town' }).getAttribute('class')).toContain('ring');
  });

  it('tell the list which service was chosen', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Somerset Advice' }).click();
    expect(await chosenOn(page)).toEqual(['ref4']);
    expect(await page.locator('.map-pin[aria-current]').allTextContents()).toEqual(['4']);
  });

  it('are marked and brought into sight when their card is chosen in the list', async () => {
    const page = await open();
    await page.evaluate('map.choose("ref6")');
    const pin = page.getByRole('button', { name: 'Far Away' });
    expect(await pin.getAttribute('aria-current')).toBe('true');
    const [box, view] = [await pin.boundingBox(), await page.locator('.map-canvas').boundingBox()];
    expect(box!.y).toBeGreaterThan(view!.y);
    expect(box!.y + box!.height).toBeLessThan(view!.y + view!.height);
    expect(await chosenOn(page)).toEqual([]);
    await page.evaluate('map.choose(undefined)');
    expect(await page.locator('.map-pin[aria-current]').count()).toBe(0);
  });

  it('are not chosen by a drag that begins on one', async () => {
    const page = await open();
    const { x, y } = (await page.getByRole('button', { name: 'Clear Harbour' }).boundingBox())!;
    await page.mouse.move(x + 16, y + 16);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 60, { steps: 5 });
    await page.mouse.up();
    const after = (await page.getByRole('button', { name: 'Clear Harbour' }).boundingBox())!;
    expect(after.x - x).toBeCloseTo(44, 0);
    expect(await chosenOn(page)).toEqual([]);
  });

  it('change with the search', async () => {
    const page = await open();
    await page.evaluate('map.show({ pins: [pin(1, "Somebody in Leeds", 53.8, -1.55)], areas: ["west-yorkshire"] })');
    expect(await pinsOn(page)).toEqual(['1']);
    expect(await page.locator('.stands-out').count()).toBe(1);
    expect(await page.locator('.here').count()).toBe(0);
  });
});

describe('several services at one spot', () => {
  const atOneSpot =
    '{ pins: [pin(1, "The Tidemill Centre", 51.2, -2.6), pin(2, "Clear Harbour", 51.2, -2.6), pin(3, "Kingfisher", 51, -3.1)] }';

  it('share a pin that says how many, and opens a list of them', async () => {
    const page = await open(atOneSpot);
    expect(await pinsOn(page)).toEqual(['2 here', '3']);
    await page.getByRole('button', { name: 'The Tidemill Centre, Clear Harbour' }).click();
    const list = page.getByRole('list', { name: 'Services here' });
    expect(await list.getByRole('button').allTextContents()).toEqual(['1 The Tidemill Centre', '2 Clear Harbour']);
    await list.getByRole('button', { name: 'Clear Harbour' }).click();
    expect(await chosenOn(page)).toEqual(['ref2']);
    expect(await list.count()).toBe(0);
    expect(await pinsOn(page)).toEqual(['2 here', '3']);
  });

  it('can all be reached by keyboard, and left again', async () => {
    const page = await open(atOneSpot);
    await page.locator('.map-pin').first().focus();
    await page.keyboard.press('Enter');
    expect(await focusOn(page)).toBe('1 The Tidemill Centre');
    await page.keyboard.press('Escape');
    expect(await focusOn(page)).toContain('The Tidemill Centre, Clear Harbour');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await chosenOn(page)).toEqual(['ref2']);
  });

  it('part when the map comes nearer, and the focus stays with its service', async () => {
    const page = await open('{ pins: [pin(1, "The Tidemill Centre", 51.2, -2.6), pin(2, "Clear Harbour", 51.25, -2.6)] }');
    expect(await pinsOn(page)).toEqual(['2 here']);
    await page.locator('.map-pin').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await pinsOn(page)).toEqual(['1', '2']);
    await page.keyboard.press('Tab');
    expect(await focusOn(page)).toContain('Clear Harbour');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect(await focusOn(page)).toContain('The Tidemill Centre, Clear Harbour');
  });
});

describe('by keyboard', () => {
  it('reaches the way past the map, the map, its pins in order, then its buttons', async () => {
    const page = await open();
    await page.locator('#before').focus();
    const reached: string[] = [];
    for (let count = 0; count < 9; count++) {
      await page.keyboard.press('Tab');
      reached.push(await focusOn(page));
    }
    expect(reached.map((name) => name.split(',')[0])).toEqual([
      'Skip the map',
      'Map of the services in the list',
      'The Tidemill Centre',
      'Clear Harbour',
      'Kingfisher',
      'Somerset Advice',
      'Over the Border',
      'Far Away',
      'Zoom in',
    ]);
  });

  it('skips the map without a trace in the address', async () => {
    const page = await open();
    const before = page.url();
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focusOn(page)).toContain('Natural Earth, GeoNames');
    expect(page.url()).toBe(before);
    expect(await page.evaluate('history.length')).toBe(2);
  });

  it('brings a pin that gets the focus into sight', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Over the Border' }).focus();
    await page.keyboard.press('Tab');
    expect(await focusOn(page)).toContain('Far Away');
    const [pin, view] = [await page.locator('.map-pin:focus').boundingBox(), await page.locator('.map-canvas').boundingBox()];
    expect(pin!.y).toBeGreaterThan(view!.y);
  });

  it('moves the map with the arrows when it has the focus, and leaves the page still', async () => {
    const page = await open();
    const place = async () => (await page.getByRole('button', { name: 'Clear Harbour' }).boundingBox())!;
    const before = await place();
    await page.locator('.map-canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const after = await place();
    expect([Math.round(before.x - after.x), Math.round(before.y - after.y)]).toEqual([100, 100]);
    expect(await page.evaluate('scrollY')).toBe(0);
  });
});

describe('without dragging', () => {
  it('moves by buttons, and back to all that it showed at first', async () => {
    const page = await open();
    const place = async () => {
      const { x, y } = (await page.getByRole('button', { name: 'Clear Harbour' }).boundingBox())!;
      return [Math.round(x), Math.round(y)];
    };
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const [x, y] = await place();
    await press('Move left');
    await press('Move up');
    expect(await place()).toEqual([x! + 100, y! + 100]);
    await press('Move right');
    await press('Move down');
    expect(await place()).toEqual([x, y]);
    await press('Zoom in');
    expect(await place()).not.toEqual([x, y]);
    await press('Show all again');
    expect(await place()).toEqual([x, y]);
  });

  it('offers targets of at least 24 pixels that do not overlap', async () => {
    const page = await open();
    const boxes = await page
      .locator('.service-map button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
    expect(boxes.length).toBe(13);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    const overlaps = boxes.filter((a, index) =>
      boxes.slice(index + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlaps).toEqual([]);
  });
});

describe('what it asks for', () => {
  it('is whole files of our own host, and no table that the page has already', async () => {
    await open();
    const files = story.requests.map((url) => new URL(url).pathname.replace(/^.*\/|-[\w-]{8}(?=\.)/g, ''));
    expect(files.filter((file) => /json|map/.test(file)).sort()).toEqual([
      'areas.topo.json',
      'land.topo.json',
      'open-map.js',
      'service-map.css',
      'towns.json',
    ]);
    expect(story.requests.every((url) => new URL(url).search === '')).toBe(true);
    await story.page.close();
    await open(
      '{ allTowns: async () => [{ name: "Wells", otherNames: [], county: "Somerset", area: "avon-and-somerset", inWales: false, point: { lat: 51.209, lon: -2.647 }, ambiguous: false }], pins: [], towns: ["Wells"] }',
    );
    expect(story.requests.some((url) => url.includes('towns'))).toBe(false);
    expect(await story.page.locator('.leaflet-names-pane').textContent()).toBe('Wells');
  });
});

describe('shown to anybody', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds wrong, ${colorScheme}`, async () => {
      const page = await open('{}', { colorScheme, viewport: { width: 1280, height: 800 } });
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  it('fits what it shows when it was hidden as it opened', async () => {
    const page = await open('(document.querySelector("#host").hidden = true, {})');
    await page.evaluate(() => (document.querySelector<HTMLElement>('#host')!.hidden = false));
    const view = (await page.locator('.map-canvas').boundingBox())!;
    const pin = page.getByRole('button', { name: 'The Tidemill Centre' });
    await expect.poll(async () => (await pin.boundingBox())!.x).toBeGreaterThan(view.x + 20);
    const [one, four] = [await pin.boundingBox(), await page.getByRole('button', { name: 'Somerset Advice' }).boundingBox()];
    expect(one!.x - four!.x).toBeGreaterThan(40);
  });

  it('leaves nothing behind when it is closed', async () => {
    const page = await open();
    await page.evaluate('map.close()');
    expect(await page.locator('#host').innerHTML()).toBe('');
  });
});
