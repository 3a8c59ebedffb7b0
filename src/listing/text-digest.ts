import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first sixteen hex digits of a text's SHA-256, in Node and in browsers alike, at once. */
export const textToDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8));
