/** An answer of the copy that is looked at. */
export interface Visit {
  /** From the first slash, with the query where it has one. */
  path: string;
  status: number;
  headers: Headers;
  body: string;
  isHtml: boolean;
}

/** Asks for an address as a browser does, following nothing. Throws where nobody answers within half a minute. */
export async function visit(base: string, path: string): Promise<Visit> {
  const response = await fetch(new URL(path, base), {
    redirect: 'manual',
    headers: { 'accept-encoding': 'br, gzip', accept: 'text/html,*/*;q=0.8' },
    signal: AbortSignal.timeout(30_000),
  });
  const { status, headers } = response;
  return { path, status, headers, body: await response.text(), isHtml: (headers.get('content-type') ?? '').startsWith('text/html') };
}
