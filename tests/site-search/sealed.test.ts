import { expect, test, vi } from 'vitest';
import { filesToPack, PACK_ADDRESS, packToFiles, sealedFetch } from '../../src/search/search-pack.ts';
import { hostileAddresses } from './hostile-addresses.ts';

const files = new Map([
  ['pagefind-entry.json', new TextEncoder().encode('{}')],
  ['index/en_1.pf_index', new Uint8Array([1, 2, 3])],
  ['empty', new Uint8Array()],
]);

test('what goes into a pack comes out of it', () => {
  expect([...packToFiles(filesToPack(files))]).toEqual([...files]);
});

test.each([1, 4, 20])('a pack that lost its last %d bytes on the way is refused', (lost) => {
  const pack = filesToPack(files);
  expect(() => packToFiles(pack.subarray(0, pack.length - lost))).toThrow();
});

test('a file of the pack is answered, also with the time that Pagefind puts behind it', async () => {
  const sealed = sealedFetch(files);
  expect(await (await sealed(`${PACK_ADDRESS}pagefind-entry.json?ts=pack`)).text()).toBe('{}');
  expect([...new Uint8Array(await (await sealed(`${PACK_ADDRESS}index/en_1.pf_index`)).arrayBuffer())]).toEqual([1, 2, 3]);
});

test('200 hostile addresses are refused, and nothing is sent', async () => {
  const network = vi.spyOn(globalThis, 'fetch');
  const sealed = sealedFetch(files);
  expect(hostileAddresses.length).toBe(200);
  for (const address of hostileAddresses) await expect(sealed(address), address).rejects.toThrow('Not in the pack');
  await expect(sealed(new URL('http://localhost/sealed/empty'))).rejects.toThrow('Not in the pack');
  await expect(sealed(undefined)).rejects.toThrow('Not in the pack');
  expect(network).not.toHaveBeenCalled();
  network.mockRestore();
});
