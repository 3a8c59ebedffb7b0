import { launch, type KeyInput } from 'puppeteer-core';
import { existsSync } from 'node:fs';
import type { Engine, EnginePage } from './driver.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Firefox, driven by WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const executablePath = [process.env['FIREFOX_PATH'], ...PLACES].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Firefox to test with: install it (Debian: “apt-get install firefox-esr”) or set FIREFOX_PATH.');
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  return {
    version: await browser.version(),
    async open(): Promise<EnginePage> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return {
        goto: async (address) => void (await page.goto(address)),
        back: async () => void (await page.evaluate('void setTimeout(() => history.back())')),
        click: (selector) => page.click(selector),
        clickInFrame: (selector) => page.frames()[1]!.click(selector),
        readInFrame: <T>(expression: string) => page.frames()[1]!.evaluate(expression) as Promise<T>,
        type: (selector, text) => page.type(selector, text),
        press: (key) => page.keyboard.press(key as KeyInput),
        pressWithShift: async (key) => {
          await page.keyboard.down('Shift');
          await page.keyboard.press(key as KeyInput);
          await page.keyboard.up('Shift');
        },
        read: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
