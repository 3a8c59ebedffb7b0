import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startWithProfile, type Profile } from './session-files.ts';

/** Nothing in the site or the browser says this, so it is where it was typed. */
const TYPED = 'zzqxqvw';
/** Longer than the browser waits until it writes its session file. */
const WRITTEN_MS = 6000;
const written = () => new Promise((resolve) => setTimeout(resolve, WRITTEN_MS));

// A page like any other, to show that the tests see what a browser saves.
let server: Server;
let ordinary: string;
beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      '<!doctype html><title>x</title><input id="a"><input id="b" type="radio"><select id="c"><option>d<option>zzchosen</select>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ordinary = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void (server.closeAllConnections(), server.close()));

/** Chooses the last choice of every control that can be changed, and types into every box; gives how many there were. */
const fillIn = (page: Page): Promise<number> =>
  page.evaluate((typed) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter(
      (control) => !control.matches(':disabled'),
    );
    for (const control of controls) {
      if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
      else if (/radio|checkbox/.test(control.type)) control.click();
      else control.value = typed;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
    return controls.length;
  }, TYPED);

describe.each([
  ['Firefox', 'firefox', /"formdata":/g],
  ['Chromium', 'chrome', /serialized form state/g],
] as const)('%s', (_, kind, saved) => {
  let profile: Profile;
  beforeAll(async () => {
    profile = await startWithProfile(kind);
    console.log(await profile.browser.version());
  });
  afterAll(async () => {
    await profile.close().catch(() => undefined);
    profile.remove();
  });

  const savedNow = () => profile.sessionText().match(saved)?.length ?? 0;
  const open = async (path: string): Promise<Page> => {
    const page = await profile.browser.newPage();
    await page.goto(inject('address') + path);
    return page;
  };
  const answerQuestions = async (): Promise<Page> => {
    const page = await open('');
    await page.waitForSelector('waymark-finder[data-ready]');
    await page.type('#place', 'Gravesend');
    await page.keyboard.press('Enter');
    await page.waitForFunction('document.querySelector("[data-lists]:not([hidden]) [data-ref]")');
    expect(await fillIn(page)).toBeGreaterThan(25);
    await page.waitForFunction('document.querySelector("#language").value !== ""');
    return page;
  };

  test('writes nothing of the finder’s answers, while they are shown, on the next page and after the tab is closed', async () => {
    const page = await answerQuestions();
    await written();
    // It does write which page is open.
    expect(profile.sessionText()).toContain(inject('address'));
    expect(savedNow()).toBe(0);
    await page.goto('data:text/html,next');
    await written();
    expect(savedNow()).toBe(0);
    const other = await profile.browser.newPage();
    await page.close();
    await written();
    expect(savedNow()).toBe(0);
    await other.close();
  });

  test('nor after leaving by the button', async () => {
    const page = await answerQuestions();
    await page.evaluate('document.querySelector("waymark-leave a").click()');
    await written();
    expect(savedNow()).toBe(0);
    expect(profile.filesWith(TYPED)).toEqual([]);
  });

  test('nor of an officer’s card, the search of the site and the list of the upkeep pages', async () => {
    for (const [path, ready] of [
      ['officers/kent/card/', '.questions select'],
      ['search/', 'waymark-search form:not([hidden])'],
      ['data/embed/', '[data-choices]:not([hidden])'],
      ['upkeep/', '#queue-words'],
    ] as const) {
      const page = await open(path);
      await page.waitForSelector(ready);
      expect([path, await fillIn(page)]).not.toEqual([path, 0]);
      await written();
      expect([path, savedNow()]).toEqual([path, 0]);
      await page.close();
    }
    expect(profile.filesWith(TYPED)).toEqual([]);
  });

  test('but does write what is typed and chosen on a page that doesn’t ask it not to', async () => {
    const page = await profile.browser.newPage();
    await page.goto(ordinary);
    await page.type('#a', TYPED);
    await page.select('#c', 'zzchosen');
    await written();
    const shown = savedNow();
    // Chromium saves what was on a page when one goes on to the next; Firefox doesn’t any more then.
    await page.goto('data:text/html,next');
    await written();
    expect(shown + savedNow()).toBeGreaterThan(0);
  });
});

describe.each(['firefox', 'chrome'] as const)('the whole profile of %s', (kind) => {
  test('has nothing that was typed, once the browser is closed', async () => {
    const profile = await startWithProfile(kind);
    const page = await profile.browser.newPage();
    await page.goto(inject('address'));
    await page.waitForSelector('waymark-finder[data-ready]');
    await page.type('#place', TYPED);
    await written();
    expect(profile.filesWith(TYPED)).toEqual([]);
    await profile.close();
    expect(profile.filesWith(TYPED)).toEqual([]);
    // What it does keep is which pages were open.
    expect(profile.filesWith('localhost')).not.toEqual([]);
    profile.remove();
  });
});
