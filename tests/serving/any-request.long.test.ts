import { inject, expect, test } from 'vitest';
import { openCheckout } from '../editor/editing.ts';
import { sendRawRequests } from '../support/raw-requests.ts';

const COUNT = 5000;

test('“npm start” answers after 5,000 requests that no browser would send', async () => {
  const address = new URL(inject('address'));
  expect(await sendRawRequests(address, ['/', '/areas/kent/', '/areas/kent', '/api/services', '/tables/', '/icon.svg'], COUNT)).toEqual([]);
  expect((await fetch(address)).status).toBe(200);
});

test('so does the editor, whose content stays as it was', async () => {
  const { editor, diff, close } = await openCheckout({ withForm: false });
  const address = new URL(editor.address);
  const own = ['', 'api/open', 'api/save', 'api/'].map((path) => address.pathname + path);
  expect(await sendRawRequests(address, ['/', '/api/index', ...own], COUNT)).toEqual([]);
  expect((await fetch(new URL('api/index', address))).status).toBe(200);
  expect(diff()).toEqual([]);
  await close();
});
