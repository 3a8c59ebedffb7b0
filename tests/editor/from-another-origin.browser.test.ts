import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/page.ts';
import { openCheckout } from './editing.ts';

const browser = useBrowser();

test('a page of another origin can’t end the editor with the address of a picture', async () => {
  const checkout = await openCheckout({ withForm: false });
  const { page } = await browser.open({ bypassCSP: true });
  await page.goto(inject('address'));
  const { origin } = new URL(checkout.editor.address);
  for (const path of ['//', '//%', '/?//', '//api/save']) {
    const isLoaded = await page.evaluate(
      (address) =>
        new Promise<boolean>((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve(true);
          picture.onerror = () => resolve(false);
          picture.src = address;
        }),
      origin + path,
    );
    expect([path, isLoaded]).toEqual([path, false]);
  }
  expect((await fetch(new URL('api/index', checkout.editor.address))).status).toBe(200);
  await checkout.close();
});
