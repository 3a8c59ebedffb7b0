import { createHash } from 'node:crypto';

// Made once at random; never to be changed, or every identifier that others keep would change with it.
const NAMESPACE = Buffer.from('5b1f0c5e8d0f4a6e9f2c7a41d3e6b890', 'hex');

/** A UUID of version 5 (RFC 9562) for a name: the same for the same name, always. */
export function nameToUuid(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
