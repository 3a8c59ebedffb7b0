import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeSafeGet, type SafeGetOptions } from '../../../src/export/open-referral/reading/safe-get.ts';
import { makeCertificate } from './certificate.ts';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher of a feed on this machine, over https. */
export interface FeedServer {
  /** Without a slash at the end. */
  address: string;
  /** How it answers from now on. */
  answers(answering: Answering): void;
  /** Gets from it as from a public machine; every other address of this machine counts as private. */
  get: ReturnType<typeof makeSafeGet>;
  getWith(options: SafeGetOptions): ReturnType<typeof makeSafeGet>;
  close(): void;
}

export async function startFeedServer(): Promise<FeedServer> {
  const certificate = makeCertificate();
  let answering: Answering = (_, response) => response.end('{}');
  const server: Server = createServer(certificate, (request, response) => answering(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const getWith = (options: SafeGetOptions) =>
    makeSafeGet({ isAllowed: (each) => each === '127.0.0.1', connection: { ca: certificate.cert }, pause: 0, ...options });
  return {
    address,
    answers: (next) => (answering = next),
    get: getWith({}),
    getWith,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

/** An answer of JSON. */
export const json =
  (value: unknown): Answering =>
  (_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value));

/** An answer that leads elsewhere. */
export const movedTo =
  (location: string): Answering =>
  (_, response) =>
    response.writeHead(302, { location }).end();
