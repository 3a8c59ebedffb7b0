import { inflateRawSync } from 'node:zlib';

const [DIRECTORY_ENTRY, ENTRY_LENGTH, LOCAL_LENGTH, DEFLATED] = [0x02014b50, 46, 30, 8];

/** What a file says, as one text: the files inside it where it is a packed one, such as a spreadsheet. */
export function readable(content: Buffer): string {
  return content.subarray(0, 2).toString() === 'PK' ? unpacked(content).join('\n') : content.toString();
}

function unpacked(zip: Buffer): string[] {
  const found: string[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0 && zip.readUInt32LE(at) === DIRECTORY_ENTRY;) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    const [size, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const start = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    found.push(zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed).toString() : packed.toString());
    at += ENTRY_LENGTH + name + extra + comment;
    if (at + 4 > zip.length) break;
  }
  return found;
}
