/** Files in one: the length of the list (4 bytes, little-endian), the list `[name, length][]` as JSON, then the files one after another. */
export function filesToPack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify([...files].map(([name, bytes]) => [name, bytes.length])));
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, list.length, true);
  const parts = [head, list, ...files.values()];
  const pack = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    pack.set(part, at);
    at += part.length;
  }
  return pack;
}

/** The files of a pack. Throws where it was cut short on the way. */
export function packToFiles(pack: Uint8Array): Map<string, Uint8Array> {
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0, true);
  const list = JSON.parse(new TextDecoder().decode(pack.subarray(4, 4 + length))) as [name: string, length: number][];
  let at = 4 + length;
  const files = new Map(list.map(([name, size]) => [name, pack.subarray(at, (at += size))]));
  if (at !== pack.length) throw new Error(`The pack has ${pack.length} bytes, not ${at}.`);
  return files;
}

/** Where Pagefind believes its files to be. Nothing is at this address: what it asks for comes from the pack, or from nowhere. */
export const PACK_ADDRESS = '/sealed/';

/** What stands in for `fetch`: it answers with the files of a pack and refuses everything else, without sending anything. */
export const sealedFetch =
  (files: ReadonlyMap<string, Uint8Array>) =>
  async (input: unknown): Promise<Response> => {
    const address = typeof input === 'string' ? input : '';
    const name = address.startsWith(PACK_ADDRESS) ? address.slice(PACK_ADDRESS.length).replace(/\?ts=\w*$/, '') : '';
    const file = files.get(name);
    if (!file) throw new TypeError(`Not in the pack, so not asked for: ${address}`);
    return new Response(file as Uint8Array<ArrayBuffer>);
  };
