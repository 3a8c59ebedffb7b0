import { pathToFile, pathToHeaders, pathToType } from '../../build/server-settings.ts';
import { filesOf, lookAtEach, type AuditedCopy, type Check, type Found } from './check.ts';
import type { Visit } from './visit.ts';

/**
 * The headers that may be sent besides those of `server-settings.ts`. Any other is a fault until somebody has found out what
 * it does: some leave a trace, some report to a third party, some let browsers fetch pages that nobody opened.
 */
const HARMLESS = new Set([
  // How the response travels: https://www.rfc-editor.org/rfc/rfc9110 and rfc9111.
  ...['accept-ranges', 'age', 'connection', 'content-encoding', 'content-length', 'content-type', 'date', 'etag', 'expires'],
  ...['keep-alive', 'last-modified', 'location', 'server', 'transfer-encoding', 'vary', 'via', 'alt-svc', 'cache-status'],
  // By which hosts find a request in their own records; browsers do nothing with them.
  ...['x-cache', 'x-cache-hits', 'x-served-by', 'x-timer', 'x-request-id', 'server-timing'],
  ...['x-github-request-id', 'x-fastly-request-id', 'x-origin-cache', 'x-proxy-cache'],
  ...['cf-ray', 'cf-cache-status', 'x-nf-request-id', 'x-azure-ref', 'x-vercel-id', 'x-vercel-cache'],
  ...['x-amz-cf-id', 'x-amz-cf-pop', 'x-amz-id-2', 'x-amz-request-id', 'x-amz-version-id', 'x-amz-server-side-encryption'],
]);
/** Names another port for a newer protocol; one with a host in it would lead elsewhere. */
const SAME_HOST = /^(clear|([\w-]+=":\d+"(; *\w+=\d+)*(, *)?)+)$/;

/** Every file is sent with its type and the headers of `server-settings.ts`, and with no other that does anything. */
export const checkHeaders: Check = (copy) => lookAtEach(filesOf(copy), pathOf, (file) => answerToFaults(file, file.path, copy));

/** What is wrong with the headers of an answer, where those of a path are wanted. */
export const answerToFaults = (answer: Visit, path: string, copy: AuditedCopy): string[] => [
  ...differences(answer, path, copy)
    .filter((difference) => !isLimit(difference, copy))
    .map(({ name, sent, wanted }) => (sent === null ? `${name} is missing.` : `${name} is “${sent}”, not “${wanted ?? ''}”.`)),
  ...extraHeaders(answer, path, copy),
];

/** The names of the headers that the copy's host can't send as they are wanted. */
export const copyToLimits = (copy: AuditedCopy): string[] => [
  ...new Set(
    filesOf(copy)
      .flatMap((file) => differences(file, file.path, copy))
      .filter((difference) => isLimit(difference, copy))
      .map(({ name }) => name),
  ),
];

interface Difference {
  name: string;
  sent: string | null;
  /** Nothing: the header should not be there. */
  wanted: string | undefined;
}

function differences({ headers, status }: Visit, path: string, { isLive, isHttps, inline, framedBy }: AuditedCopy): Difference[] {
  const file = path.replace(/\?.*/, '');
  const wanted: Record<string, string> = pathToHeaders(file, { isLive, inline, framedBy });
  // Browsers take this one over https alone.
  if (!isHttps) delete wanted['Strict-Transport-Security'];
  const found = Object.entries(wanted)
    .map(([name, value]): Difference => ({ name, sent: headers.get(name), wanted: value }))
    .filter(({ sent, wanted: value }) => sent !== value);
  const type = status === 404 ? pathToType('/404.html') : pathToType(pathToFile(file));
  const sent = headers.get('content-type');
  return type === undefined || isSameType(sent ?? '', type) ? found : [...found, { name: 'Content-Type', sent, wanted: type }];
}

const isLimit = ({ name, sent }: Difference, { host }: AuditedCopy): boolean =>
  host !== undefined && (sent === null ? name !== 'Content-Type' : host.sends[name]?.test(sent) === true);

function extraHeaders({ headers }: Visit, path: string, copy: AuditedCopy): string[] {
  const wanted = new Set(Object.keys(pathToHeaders(path, copy)).map((name) => name.toLowerCase()));
  const byHost = Object.entries(copy.host?.sends ?? {});
  return [...headers]
    .filter(([name, value]) => {
      if (name === 'alt-svc') return !SAME_HOST.test(value);
      // Over http it does nothing.
      if (wanted.has(name) || HARMLESS.has(name) || name === 'strict-transport-security') return false;
      return !byHost.some(([own, pattern]) => own.toLowerCase() === name && pattern.test(value));
    })
    .map(([name, value]) => `${name} is sent: “${value}”.`);
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'text/xml': 'application/xml',
  // Some hosts know no type for packed tables; browsers take either.
  'application/octet-stream': 'application/x-packed',
};

/** Whether two types are the same to a browser, by their other names, and by the letters that it reads the text with. */
function isSameType(sent: string, wanted: string): boolean {
  const [type = '', ...more] = sent.toLowerCase().replaceAll(/[ "]/g, '').split(';');
  const name = wanted.replace(/;.*/, '');
  if (type !== name && OTHER_NAMES[type] !== name) return false;
  const charset = more.find((part) => part.startsWith('charset='));
  // Pages say it themselves, and their scripts and styles are read as they are.
  return charset ? charset === 'charset=utf-8' : !name.startsWith('text/') || ['text/html', 'text/css', 'text/javascript'].includes(name);
}

const COMPRESSED = /^(text\/|application\/(json|geo\+json|xml|javascript)|image\/svg)/;
/** Below this many characters compressing saves nothing. */
const SMALL = 1400;

/** What is text is sent compressed. */
export const checkCompression: Check = (copy): Found => {
  const texts = filesOf(copy).filter(({ headers, body }) => COMPRESSED.test(headers.get('content-type') ?? '') && body.length > SMALL);
  return lookAtEach(texts, pathOf, ({ headers }) =>
    /^(br|gzip|zstd)$/.test(headers.get('content-encoding') ?? '') ? [] : ['It is sent without being compressed.'],
  );
};

const pathOf = ({ path }: Visit): string => path;
