import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${prefix}/`)) {
      if (pathname === prefix) send(response, 301, '/', { location: `${prefix}/` });
      else send(response, 404, '/404.html', { 'content-type': 'text/plain' }, Buffer.from(`The site is at ${prefix}/`));
      return;
    }
    const path = pathname.slice(prefix.length);
    if (prefix !== '') request.url = path + search;
    // What is missing is kept no longer than a page: it may be there in a minute.
    const sendNotFound = () => send(response, 404, '/404.html', { 'content-type': 'text/html; charset=utf-8' }, notFound(path));
    // The list at /api/services has no ending; what the query asks for is not served, as the page with the downloads says.
    const file = pathToFile(path);
    if (file !== path) request.url = file;
    if (path === '/_headers' || path === '/_redirects') sendNotFound();
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
  return (request, response) => compress.handle(request, response, () => listener(request, response));
}
