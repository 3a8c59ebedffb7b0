import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentPolicy, NOTHING_INLINE } from '../../build/content-policy.ts';
import { Locked } from '../../directory/journal/lock.ts';
import { BadRequest, type EditorSession } from './editor-session.ts';

/** A file of the form itself: page, script, style. */
export interface Asset {
  type: string;
  body: string | Uint8Array;
  /** A page's own content policy. */
  policy?: string;
}

export interface ServedEditor {
  /** The address with its token: anyone who has it can edit. */
  address: string;
  token: string;
  server: Server;
  close(): Promise<void>;
}

// Far more than a change of a whole listing.
const MOST_BYTES = 512 * 1024;

const HEADERS: Record<string, string> = {
  'Content-Security-Policy': contentPolicy(NOTHING_INLINE, { 'frame-ancestors': "'none'" }),
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Serves the form to this machine alone. Every address has the token in front; other sites that are open in the same
 * browser are kept out by the names under which we answer (`Host`) and by `Origin`.
 */
export async function serveEditor(session: EditorSession, assets: ReadonlyMap<string, Asset>, port: number): Promise<ServedEditor> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    // No request may end the server: what isn't saved would be lost with it.
    answer(request, response, { session, assets, token, server }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/${token}/`,
    token,
    server,
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

interface Serving {
  session: EditorSession;
  assets: ReadonlyMap<string, Asset>;
  token: string;
  server: Server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const { session, assets, server } = serving;
  const host = `127.0.0.1:${portOf(server)}`;
  const { origin } = request.headers;
  // A name that was made to point here would be a page of somebody else's.
  if (request.headers.host !== host || (origin !== undefined && origin !== `http://${host}`)) return end(response, 403);
  const [, token = '', ...rest] = (request.url ?? '').replace(/[?#].*$/s, '').split('/');
  if (!isSame(token, serving.token)) return end(response, 404);
  const path = rest.join('/');
  try {
    if (request.method === 'POST') {
      if (origin === undefined || request.headers['content-type'] !== 'application/json') return end(response, 403);
      const body = await readBody(request);
      if (body === undefined) return end(response, 413);
      return sendJson(response, 200, act(session, path, JSON.parse(body)));
    }
    if (request.method !== 'GET') return end(response, 405);
    if (path === 'api/index') return sendJson(response, 200, session.index());
    const asset = assets.get(path);
    if (!asset) return end(response, 404);
    const policy = asset.policy && { 'Content-Security-Policy': asset.policy };
    response.writeHead(200, { ...HEADERS, ...policy, 'Content-Type': asset.type });
    response.end(asset.body);
  } catch (error) {
    if (error instanceof BadRequest || error instanceof SyntaxError) return end(response, 400);
    if (error instanceof Locked) return sendJson(response, 507, { error: 'LOCKED', ...error.holder });
    // What the disk says: ENOSPC, EACCES. The form tells it in words.
    sendJson(response, 507, { error: (error as NodeJS.ErrnoException).code ?? 'unknown' });
  }
}

function act(session: EditorSession, path: string, body: unknown): unknown {
  if (typeof body !== 'object' || body === null) throw new BadRequest();
  const { file, change } = body as Record<string, unknown>;
  if (path === 'api/open') return session.open(file);
  if (path === 'api/save') return session.save(file, change);
  throw new BadRequest();
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...HEADERS, Connection: 'close' });
  response.end();
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'application/json' });
  response.end(JSON.stringify(value));
}
