import { fileToCut } from './file-ends.ts';

/** An answer of the copy that is looked at. */
export interface Visit {
  /** Below the copy's first page, which is "/"; with the query where it has one. */
  path: string;
  status: number;
  headers: Headers;
  body: string;
  isHtml: boolean;
  /** What is wrong with its end, where it is found. */
  cut?: string | undefined;
}

/** The whole address of a path below the copy's first page. */
export const pathToUrl = (base: string, path: string): URL => new URL(base.slice(0, -1) + path);

/** Asks for an address as a browser does, following nothing. Throws where nobody answers within half a minute. */
export async function visit(base: string, path: string): Promise<Visit> {
  const response = await fetch(pathToUrl(base, path), {
    redirect: 'manual',
    headers: { 'accept-encoding': 'br, gzip', accept: 'text/html,*/*;q=0.8' },
    signal: AbortSignal.timeout(30_000),
  });
  const { status, headers } = response;
  const bytes = await response.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  return {
    path,
    status,
    headers,
    body: new TextDecoder().decode(bytes),
    isHtml: (headers.get('content-type') ?? '').startsWith('text/html'),
    ...(status === 200 && { cut: bytes ? fileToCut(path.replace(/\?.*/, ''), bytes) : 'The connection ended before the file did.' }),
  };
}
