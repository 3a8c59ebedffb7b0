import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { checkAddress, politely } from '../../src/cli/listings/check-address.ts';

test('asks for the head, then for the page, and says what failed', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const isThere = request.url === '/there' || (request.url === '/no-head' && request.method === 'GET');
    response.writeHead(isThere ? 200 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answers = await politely([`${at}/there`, `${at}/no-head`, `${at}/gone`], checkAddress, 5);
  server.close();
  expect([...answers.values()]).toEqual([
    { ok: true, status: '200' },
    { ok: true, status: '200' },
    { ok: false, status: '404' },
  ]);
  expect(asked).toEqual(['HEAD /there', 'HEAD /no-head', 'GET /no-head', 'HEAD /gone', 'GET /gone']);
});

test('asks a host one page after the other, with a pause, and a few hosts at once', async () => {
  const [urls, times] = [
    ['https://a.uk/1', 'https://a.uk/2', 'https://b.uk/1', 'https://c.uk/1', 'https://d.uk/1', 'https://e.uk/1'],
    new Map<string, number>(),
  ];
  let [now, most] = [0, 0];
  await politely(
    urls,
    async (url) => {
      times.set(url, performance.now());
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now--;
      return { ok: true, status: '200' };
    },
    60,
  );
  expect(most).toBe(4);
  expect(times.get('https://a.uk/2')! - times.get('https://a.uk/1')!).toBeGreaterThan(60);
});

test('never throws: a host that is not there is an answer', async () => {
  expect(await checkAddress('https://nowhere.invalid/')).toMatchObject({ ok: false });
});
