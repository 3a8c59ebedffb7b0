import fc from 'fast-check';
import { connect } from 'node:net';

/** A request as bytes on the wire: what a browser would never send is among them. */
const raw = (host: string, paths: readonly string[]): fc.Arbitrary<string> => {
  const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'CONNECT', 'TRACE', 'PURGE', 'get', '', 'G\0T');
  const odd = fc.constantFrom(
    '//',
    '///',
    '//areas',
    '/\\',
    '/%',
    '/%00',
    '/%zz',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/../../../../etc/passwd',
    '/..%2f..%2fpackage.json',
    '*',
    '?',
    '#',
    '/?#',
    'http://[::1',
    'http://[::1]:x/',
    'http://127.0.0.1:99999/',
    'https://evil.example/',
    'javascript:x',
    'file:///etc/passwd',
    'ß',
    '/é',
    `/${'a'.repeat(9000)}`,
    `/${'../'.repeat(2000)}`,
    `/${'%41'.repeat(3000)}`,
    `/${'/'.repeat(4000)}`,
    '',
  );
  const target = fc.oneof(
    fc.constantFrom(...paths),
    odd,
    fc.tuple(fc.constantFrom(...paths), odd).map((parts) => parts.join('')),
    fc.webPath(),
    fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `/${text}`),
  );
  const range = fc.oneof(
    fc.tuple(fc.integer({ min: -3, max: 99_999 }), fc.integer({ min: -3, max: 99_999 })).map(([a, b]) => `bytes=${a}-${b}`),
    fc.constantFrom('bytes=5-2', 'bytes=-', 'bytes=-5', 'bytes=0-0,2-1', 'bytes=1e9-', 'lines=1-2', 'bytes=99999999999999999999-'),
  );
  const header = fc.oneof(
    range.map((value) => `Range: ${value}`),
    fc.constantFrom('br', 'gzip;q=0', '*;q=x', 'identity;q=0', ',,,', 'br, gzip').map((value) => `Accept-Encoding: ${value}`),
    fc.constantFrom('1', '5', '-1', 'x', '99999999999').map((value) => `Content-Length: ${value}`),
    fc.constantFrom('chunked', 'chunked, chunked', 'gzip').map((value) => `Transfer-Encoding: ${value}`),
    fc.constantFrom('http://evil.example', 'null', `http://${host}`).map((value) => `Origin: ${value}`),
    fc.constantFrom('application/json', 'text/plain').map((value) => `Content-Type: ${value}`),
    fc.constantFrom('100-continue', 'miracles').map((value) => `Expect: ${value}`),
    fc
      .constantFrom('close', 'keep-alive', 'Upgrade\r\nUpgrade: websocket', 'Upgrade\r\nUpgrade: h2c')
      .map((value) => `Connection: ${value}`),
    fc.constantFrom(
      'If-None-Match: *',
      'If-Modified-Since: yesterday',
      'X: '.padEnd(20_000, 'x'),
      'no colon',
      ' folded: x',
      ': x',
      'X\0: y',
    ),
  );
  const body = fc.constantFrom(
    '',
    '',
    'null',
    '[]',
    '7',
    '"x"',
    '{',
    '{"file":null}',
    '5\r\nhello\r\n0\r\n\r\n',
    'zz\r\n',
    '\0'.repeat(50),
  );
  const version = fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', 'HTTP');
  const named = fc.constantFrom(host, host, host, 'evil.example', '');
  return fc
    .tuple(method, target, version, named, fc.array(header, { maxLength: 4 }), body, fc.boolean(), fc.nat({ max: 9 }))
    .map(([verb, path, protocol, name, headers, text, hasLength, cut]) => {
      const length = hasLength && text !== '' ? [`Content-Length: ${Buffer.byteLength(text)}`] : [];
      const whole = [`${verb} ${path} ${protocol}`, `Host: ${name}`, ...headers, ...length, '', text].join('\r\n');
      // One in ten ends in the middle.
      return cut === 0 ? whole.slice(0, whole.length / 2) : whole;
    });
};

/** Sends raw requests to a server on this machine, each on a connection of its own, and gives those that were left hanging. */
export async function sendRawRequests(address: URL, paths: readonly string[], count: number): Promise<string[]> {
  const waiting = fc.sample(raw(address.host, paths), { numRuns: count, seed: 27 });
  const hanging: string[] = [];
  const work = async () => {
    for (let request = waiting.pop(); request !== undefined; request = waiting.pop())
      if (!(await isClosed(address, request))) hanging.push(request);
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return hanging;
}

const PATIENCE_MS = 10_000;

function isClosed({ hostname, port }: URL, request: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.end(request, 'latin1'));
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy();
      resolve(false);
    });
    // Refused bytes may end in a reset.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(true));
    socket.resume();
  });
}
