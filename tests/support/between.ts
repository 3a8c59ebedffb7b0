import { createServer, request as ask, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as our host sees it. */
export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** An answer on its way to whoever asked; `body` is what stands in the file where `isPlain` is set. */
export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** What becomes of an answer: passed on, held back for good, or cut in the middle with the rest never coming. */
type Fate = Answer | 'never' | 'half';

export interface Between {
  /** With a slash at the end. */
  address: string;
  seen: SeenRequest[];
  close(): Promise<void>;
}

/** Stands between a visitor and a served site: keeps what is asked for, and changes what is answered. */
export async function serveBetween(
  target: string,
  change: (path: string, answer: Answer) => Fate = (_, answer) => answer,
  { isPlain = true } = {},
): Promise<Between> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const sent: Buffer[] = [];
    request.on('data', (part: Buffer) => sent.push(part));
    request.on('end', () => {
      const { method = 'GET', url: path = '/', headers } = request;
      seen.push({ method, path, headers, body: Buffer.concat(sent).toString() });
      const passed = { ...headers, host: new URL(target).host, ...(isPlain ? { 'accept-encoding': 'identity' } : {}) };
      ask(new URL(path, target), { method, headers: passed }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const body = Buffer.concat(parts);
          const whole: Answer = { status: answer.statusCode ?? 502, headers: { ...answer.headers }, body };
          const fate = change(path, whole);
          if (fate === 'never') return;
          const told = fate === 'half' ? whole : fate;
          delete told.headers['transfer-encoding'];
          delete told.headers['content-length'];
          response.writeHead(told.status, told.headers);
          if (fate === 'half') response.write(body.subarray(0, body.length / 2));
          else response.end(told.body);
        });
      }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    seen,
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** Puts one text for another in an answer that is HTML; leaves every other answer as it is. */
export function inHtml(answer: Answer, replace: (html: string) => string): Answer {
  const isHtml = String(answer.headers['content-type']).startsWith('text/html');
  return isHtml ? { ...answer, body: Buffer.from(replace(answer.body.toString())) } : answer;
}
