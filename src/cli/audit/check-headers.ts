import { pathToHeaders } from '../../build/server-settings.ts';
import { filesOf, lookAtEach, type AuditedCopy, type Check, type Found } from './check.ts';
import type { Visit } from './visit.ts';

// What some hosts add by themselves: each of them leaves a trace, reports to somebody, or slows the browser down.
const NEVER = ['set-cookie', 'clear-site-data', 'report-to', 'reporting-endpoints', 'nel', 'link', 'refresh', 'x-powered-by'];

/** Every file is sent with the headers of `server-settings.ts`, and with none that leaves a trace. */
export const checkHeaders: Check = (copy) => lookAtEach(filesOf(copy), pathOf, (file) => answerToFaults(file, file.path, copy));

/** What is wrong with the headers of an answer, where those of a path are wanted. */
export function answerToFaults({ headers }: Visit, path: string, { isLive, isHttps, inline, framedBy }: AuditedCopy): string[] {
  const wanted = Object.entries(pathToHeaders(path, { isLive, inline, framedBy }));
  const wrong = wanted.flatMap(([name, value]) => {
    // Browsers take this one over https alone.
    if (name === 'Strict-Transport-Security' && !isHttps) return [];
    const sent = headers.get(name);
    return sent === value ? [] : [sent === null ? `${name} is missing.` : `${name} is “${sent}”, not “${value}”.`];
  });
  const extra = NEVER.filter((name) => headers.has(name)).map((name) => `${name} is sent: “${headers.get(name)!}”.`);
  return [...wrong, ...extra];
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
