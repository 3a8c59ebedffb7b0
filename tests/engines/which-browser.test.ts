import { describe, expect, test } from 'vitest';
import { installedBrowser } from '../support/browser.ts';

/** The choice on a machine that has these files. */
const choiceOf = (files: string[], named = '') => installedBrowser(named, (path) => files.includes(path));

describe('the tests run in', () => {
  test('the browser that CHROME_PATH names, whatever else there is', () =>
    expect(choiceOf(['/usr/bin/chromium', '/opt/chrome'], '/opt/chrome')).toBe('/opt/chrome'));
  test('the one without a window, which is quicker, where both are installed', () =>
    expect(choiceOf(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'])).toBe('/usr/bin/chromium-headless-shell'));
  test.each(['/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'])(
    '%s, where only that is installed',
    (path) => expect(choiceOf([path, '/usr/bin/firefox'])).toBe(path),
  );
  test('the package’s own, where none is installed', () => expect(choiceOf(['/usr/bin/firefox'])).toBeUndefined());
});

test('a CHROME_PATH that leads nowhere is an error, not another browser', () => {
  expect(() => choiceOf(['/usr/bin/chromium'], '/opt/chrmoe')).toThrow(/^CHROME_PATH is \/opt\/chrmoe, but there is no such file\. /);
});
