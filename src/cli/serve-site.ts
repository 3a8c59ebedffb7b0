import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { pathToFile, pathToHeaders, type ServedCopy } from '../publish/server-settings.ts';

/** A site that is being served. */
export interface Served {
  address: string;
  server: Server;
  close(): Promise<void>;
}

/** Serves a folder of built pages on this machine alone, as a real server should; takes the next free port where the wanted one is in use. */
export async function serveSite(folder: string, wantedPort: number, copy: ServedCopy = { isLive: false }): Promise<Served> {
  const notFound = existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : Buffer.from('Not found');
  const sendNotFound = (path: string, response: import('node:http').ServerResponse) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...pathToHeaders(path, copy) });
    response.end(notFound);
  };
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(pathToHeaders(path.replace(/\/index\.html$/, '/'), copy))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/_headers' || path === '/_redirects') return sendNotFound(path, response);
    // The list at /api/services has no ending; what the query asks for is not served, as the page with the downloads says.
    if (pathToFile(path) !== path) request.url = pathToFile(path);
    files(request, response, () => sendNotFound(path, response));
  });
  const port = await listen(server, wantedPort);
  return {
    address: `http://localhost:${port}/`,
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
