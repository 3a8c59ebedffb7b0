import type { Browser, Page } from 'playwright-core';

/** What a journey on a slow phone cost. */
export interface Journey {
  /** Bytes over the wire, headers included. */
  bytes: number;
  requests: number;
  /** From navigation until what was waited for stood there. */
  milliseconds: number;
  /** Time the page's scripts ran, and what they held at the end. */
  scriptMilliseconds: number;
  heapMegabytes: number;
}

/** An old phone with two bars: 360 pixels, a processor four times slower, 400 ms to the server and 400 kbit/s. */
export async function onSlowPhone(browser: Browser, address: string, journey: (page: Page) => Promise<void>): Promise<Journey> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  });
  let [bytes, requests] = [0, 0];
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await journey(page);
  const milliseconds = performance.now() - started;
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  const cost = {
    bytes,
    requests,
    milliseconds,
    scriptMilliseconds: metric('ScriptDuration') * 1000,
    heapMegabytes: metric('JSHeapUsedSize') / 1e6,
  };
  await context.close();
  return cost;
}

/** The middle of several runs, by the time that they took. */
export async function medianJourney(runs: number, run: () => Promise<Journey>): Promise<Journey> {
  const journeys: Journey[] = [];
  for (let at = 0; at < runs; at++) journeys.push(await run());
  return journeys.sort((a, b) => a.milliseconds - b.milliseconds)[runs >> 1]!;
}
