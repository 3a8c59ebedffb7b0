import { lookup as lookUp } from 'node:dns';
import { request, type RequestOptions } from 'node:https';
import { BlockList, isIP } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Get } from './fetch-feed.ts';
import { BadFeed } from './page.ts';

const MOST_BYTES = 64_000_000;
const MOST_SECONDS = 30;
const MOST_MOVES = 3;
const TRIES = 3;

// Addresses that are not the public network: this machine, its neighbours, and what clouds tell their own machines.
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4');

// Of the newer addresses only the public ones are taken, and none that wraps an old one.
const PUBLIC_6 = new BlockList();
PUBLIC_6.addSubnet('2000::', 3, 'ipv6');
const WRAPPED_6 = new BlockList();
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  WRAPPED_6.addSubnet(net, prefix, 'ipv6');

/** Whether a machine's address belongs to the public network. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !PRIVATE.check(address, 'ipv4');
  return isIP(address) === 6 && PUBLIC_6.check(address, 'ipv6') && !WRAPPED_6.check(address, 'ipv6');
}

/** For tests: which addresses may be asked, and how the connection is made. */
export interface SafeGetOptions {
  isAllowed?: (address: string) => boolean;
  connection?: Pick<RequestOptions, 'ca'>;
  /** Between tries, in milliseconds. */
  pause?: number;
  /** How long an answer may take. */
  mostSeconds?: number;
}

/**
 * Gets files over https alone, from public machines alone: the name is looked up once, judged, and that very answer is used,
 * so that it cannot turn into another in between. Tries again where a server is busy; follows a few moves, each judged anew.
 */
export function makeSafeGet(options: SafeGetOptions = {}): Get {
  const { isAllowed = isPublicAddress, connection = {}, pause = 1000, mostSeconds = MOST_SECONDS } = options;
  const get = async (address: URL, moves = 0): Promise<Uint8Array> => {
    if (address.protocol !== 'https:' || address.username || address.password) throw new BadFeed('not-https', { found: address.href });
    const host = address.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !isAllowed(host)) throw new BadFeed('not-public', { found: address.hostname });
    for (let attempt = 1; ; attempt++) {
      const answer = await ask(address, { isAllowed, connection, mostSeconds }).catch((error: unknown) => {
        if (error instanceof BadFeed || attempt === TRIES)
          throw error instanceof BadFeed ? error : new BadFeed('unreachable', { found: address.href });
        return undefined;
      });
      if (answer?.location !== undefined) {
        if (moves === MOST_MOVES) throw new BadFeed('moves', { found: address.href });
        return get(new URL(answer.location, address), moves + 1);
      }
      if (answer?.status === 200) return answer.body;
      const isBusy = answer === undefined || answer.status === 429 || answer.status >= 500;
      if (!isBusy || attempt === TRIES) throw new BadFeed('status', { found: address.href, status: answer?.status ?? 0 });
      await wait(pause * 2 ** (attempt - 1));
    }
  };
  return (address) => get(address);
}

interface Answer {
  status: number;
  location?: string | undefined;
  body: Uint8Array;
}

function ask(address: URL, { isAllowed, connection, mostSeconds }: Required<Omit<SafeGetOptions, 'pause'>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(address, {
      ...connection,
      headers: { accept: 'application/json', 'accept-encoding': 'identity' },
      // The answer that is judged is the one that is used.
      lookup: (host, options, done) =>
        lookUp(host, { ...options, all: true }, (error, found) => {
          const bad = found?.find((each) => !isAllowed(each.address));
          if (error) return done(error, '', 0);
          if (bad || found.length === 0) return done(new BadFeed('not-public', { found: host }) as Error, '', 0);
          if (options.all) return done(null, found as never);
          done(null, found[0]!.address, found[0]!.family);
        }),
    });
    const slow = new BadFeed('slow', { found: address.href, most: mostSeconds });
    const timer = setTimeout(() => call.destroy(slow), mostSeconds * 1000);
    call.on('error', (error) => (clearTimeout(timer), reject(error)));
    call.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const isMove = status >= 300 && status < 400 && headers.location;
      const parts: Buffer[] = [];
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
        if (size > MOST_BYTES) call.destroy(new BadFeed('too-large', { most: MOST_BYTES / 1_000_000 }));
        else parts.push(part);
      });
      response.on('error', (error) => (clearTimeout(timer), reject(error)));
      response.on('aborted', () => (clearTimeout(timer), reject(new Error('aborted'))));
      response.on('end', () => {
        clearTimeout(timer);
        resolve({ status, location: isMove ? headers.location : undefined, body: isMove ? new Uint8Array() : Buffer.concat(parts) });
      });
    });
    call.end();
  });
}
