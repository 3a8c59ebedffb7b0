/**
 * Sixteen hexadecimal digits by which to tell whether a file is still the one that somebody started from: cyrb53 by bryc
 * (github.com/bryc/code), 64 bits of it. It is no protection against forgery. Windows line ends count as plain ones. Change files
 * carry it, so another algorithm would make all that are on their way stale.
 */
export function textToChecksum(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  const plain = text.replaceAll('\r\n', '\n');
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [b, a].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
