import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { folderToInline } from './inline-sources.ts';
import { isCompressed, pathToFile, pathToHeaders, pathToNotFound, pathToType, toPrefix, type ServedCopy } from './server-settings.ts';

/** A site that is being served. */
export interface Served {
  address: string;
  server: Server;
  close(): Promise<void>;
}

/** Serves a folder of built pages on this machine alone, as a real server should; takes the next free port where the wanted one is in use. */
export async function serveSite(folder: string, wantedPort: number, copy: ServedCopy = { isLive: false }): Promise<Served> {
  const server = createServer(compressed(folderListener(folder, { ...copy, inline: folderToInline(folder) })));
  const port = await listen(server, wantedPort);
  return {
    address: `http://localhost:${port}${copy.base ?? '/'}`,
    server,
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}

function folderListener(folder: string, copy: ServedCopy): RequestListener {
  const prefix = toPrefix(copy);
  // In the language of the requested folder.
  const notFound = (path: string): Buffer => {
    const page = [pathToNotFound(path), '/404.html'].map((file) => join(folder, file)).find((file) => existsSync(file));
    return page ? readFileSync(page) : Buffer.from('Not found');
  };
  const send = (response: ServerResponse, status: number, path: string, more: Record<string, string>, body?: Buffer) => {
    response.writeHead(status, { ...pathToHeaders(path, copy), ...more });
    response.end(body);
  };
  const files = sirv(folder, {
    // Looks at the disk for each request: a build may replace the files while they are served.
    dev: true,
    etag: true,
    // Where the build compressed its files, they are sent as they are.
    brotli: true,
    gzip: true,
    setHeaders: (response, file) => {
      const path = file.replace(/\/index\.html$/, '/');
      const type = pathToType(path);
      const headers = { ...pathToHeaders(path, copy), ...(type ? { 'Content-Type': type } : {}) };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, '/404.html', { allow: 'GET, HEAD', 'content-type': 'text/plain' }, Buffer.from('Only GET and HEAD'));
      return;
    }
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    // sirv fails on a range that ends before it begins; a range that makes no sense is ignored.
    if (!isRange(request.headers.range)) delete request.headers.range;
    // Its stream has no handler for a file that disappears before it is opened.
    response.on('pipe', (file: Readable) => file.on('error', () => response.destroy()));
    if (!pathname.startsWith(`${prefix}/`)) {
      if (pathname === prefix) send(response, 301, '/', { location: `${prefix}/` });
      else send(response, 404, '/404.html', { 'content-type': 'text/plain' }, Buffer.from(`The site is at ${prefix}/`));
      return;
    }
    const path = pathname.slice(prefix.length);
    // What is missing is kept no longer than a page: it may be there in a minute.
    const sendNotFound = () => send(response, 404, '/404.html', { 'content-type': 'text/html; charset=utf-8' }, notFound(path));
    // The list at /api/services has no ending; what the query asks for is not served, as the page with the downloads says.
    const file = pathToFile(path);
    request.url = file;
    if (path === '/_headers' || path === '/_redirects') sendNotFound();
    // A second slash would make a host's name of what follows it.
    else if (path.startsWith('//')) sendNotFound();
    else if (file === path && !path.endsWith('/') && existsSync(join(folder, path, 'index.html')))
      send(response, 301, `${path}/`, { location: `${prefix}${path}/` });
    else files(request, response, sendNotFound);
  };
}

function compressed(listener: RequestListener): RequestListener {
  // Its types ask for Express, but it uses only what Node's own request and response have.
  const compress: { handle(request: IncomingMessage, response: ServerResponse, next: () => void): void } = {
    handle: compression({ filter: (_, response) => isCompressed(String(response.getHeader('Content-Type')).replace(/;.*/, '')) }),
  };
  return (request, response) => {
    try {
      // An address of another form, such as “http://[::1”, may not even be one.
      if (!request.url?.startsWith('/')) throw new URIError(request.url);
      compress.handle(request, response, () => listener(request, response));
    } catch {
      // No request may end the server.
      if (!response.headersSent) response.writeHead(400, { connection: 'close' });
      response.end();
    }
  };
}

/** Whether a Range header names one range, from its start on. */
function isRange(header: string | undefined): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  return start !== undefined && (!end || Number(start) <= Number(end));
}
