import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that was answered: the bytes of its body as they were sent, and in which round trip it was asked. */
export interface Counted {
  path: string;
  bytes: number;
  round: number;
}

export interface CountedSite {
  /** With a slash at the end. */
  address: string;
  seen: Counted[];
  /** Starts anew, as for another visitor. */
  forget(): void;
  close(): Promise<void>;
}

/** How long it must be quiet until what was asked counts as asked together, in milliseconds. */
const QUIET_MS = 400;

/**
 * Stands before a served site and answers in rounds: what is asked for while nothing is answered came without waiting for
 * anything, so it is one round trip however slow the machine is. Icons are left out: browsers ask for them when they like.
 */
export async function serveInRounds(target: string): Promise<CountedSite> {
  let round = 0;
  let seen: Counted[] = [];
  let waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  const server = createServer((request, response) => {
    const counted = { path: request.url ?? '/', bytes: 0, round };
    if (counted.path.startsWith('/icon')) return pass(request, response, new URL(counted.path, target), counted);
    seen.push(counted);
    waiting.push(() => pass(request, response, new URL(counted.path, target), counted));
    clearTimeout(timer);
    timer = setTimeout(() => {
      round += 1;
      for (const answer of waiting.splice(0)) answer();
    }, QUIET_MS);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    get seen() {
      return seen;
    },
    forget() {
      [seen, waiting, round] = [[], [], 0];
    },
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

function pass(request: IncomingMessage, response: ServerResponse, url: URL, counted: Counted): void {
  const { method = 'GET', headers } = request;
  ask(url, { method, headers: { ...headers, host: url.host } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('data', (part: Buffer) => (counted.bytes += part.length));
    answer.pipe(response);
  }).end();
}

export const bytesOf = (seen: readonly Counted[]): number => seen.reduce((sum, { bytes }) => sum + bytes, 0);
