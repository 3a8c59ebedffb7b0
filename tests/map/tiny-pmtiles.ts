/**
 * The smallest street map there is: a PMTiles 3 file whose one tile, all land with one road across, stands for every
 * tile down to `maxZoom`.
 */
export function tinyPmtiles(maxZoom: number): Uint8Array {
  const tile = [
    ...layer('earth', 3, [9, zigzag(0), zigzag(0), 26, ...square(4096), 15]),
    ...layer('roads', 2, [9, 0, zigzag(2048), 10, zigzag(4096), 0]),
  ];
  const allTiles = (4 ** (maxZoom + 1) - 1) / 3;
  const directory = [varint(1), varint(0), varint(allTiles), varint(tile.length), varint(1)].flat();
  const metadata = [...new TextEncoder().encode('{}')];
  const header = new DataView(new ArrayBuffer(127));
  new Uint8Array(header.buffer).set([...new TextEncoder().encode('PMTiles'), 3]);
  const long = (at: number, value: number) => header.setBigUint64(at, BigInt(value), true);
  const [afterHeader, afterDirectory, afterMetadata] = [127, 127 + directory.length, 127 + directory.length + metadata.length];
  [afterHeader, directory.length, afterDirectory, metadata.length, afterMetadata, 0, afterMetadata, tile.length, allTiles, 1, 1].forEach(
    (value, index) => long(8 + 8 * index, value),
  );
  // Clustered, nothing compressed, vector tiles, zooms.
  [1, 1, 1, 1, 0, maxZoom].forEach((value, index) => header.setUint8(96 + index, value));
  [-180e7, -85e7, 180e7, 85e7].forEach((degrees, index) => header.setInt32(102 + 4 * index, degrees, true));
  return Uint8Array.from([...new Uint8Array(header.buffer), ...directory, ...metadata, ...tile]);
}

const zigzag = (value: number) => (value << 1) ^ (value >> 31);

/** The deltas of a square from its first corner, as a tile's commands want them. */
const square = (side: number) => [zigzag(side), 0, 0, zigzag(side), zigzag(-side), 0];

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

const field = (number: number, bytes: number[]) => [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];

/** A vector tile's layer with one feature of kind "major_road" (of no matter to the earth). */
function layer(name: string, geometryType: number, commands: number[]): number[] {
  const text = (string: string) => [...new TextEncoder().encode(string)];
  const feature = [...field(2, [0, 0]), 24, geometryType, ...field(4, commands.flatMap(varint))];
  const body = [
    ...field(1, text(name)),
    ...field(2, feature),
    ...field(3, text('kind')),
    ...field(4, field(1, text('major_road'))),
    40,
    ...varint(4096),
    120,
    2,
  ];
  return field(3, body);
}
