import type { BrowserContext } from 'playwright-core';

/** Where “Leave this page” goes in the shipped site. */
export const EXIT = 'https://www.bbc.co.uk/weather';

/** A destination that answers without the internet; `arrived` has what it was told on each visit. */
export interface Destination {
  arrived: { referrer: string | undefined; method: string }[];
  /** Lets the visits through that were held. */
  open(): void;
}

/** Answers in place of the destination; where it is slow, each visit waits for `open`. */
export async function standInForExit(context: BrowserContext, { isSlow = false } = {}): Promise<Destination> {
  const arrived: Destination['arrived'] = [];
  let open = () => {};
  const gate = isSlow ? new Promise<void>((resolve) => (open = resolve)) : Promise.resolve();
  await context.route(`${EXIT}**`, async (route) => {
    const request = route.request();
    arrived.push({ referrer: request.headers()['referer'], method: request.method() });
    await gate;
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }).catch(() => undefined);
  });
  return { arrived, open: () => open() };
}
