import type { Browser, CDPSession, Page } from 'playwright-core';

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

/** What a journey can do. Without Playwright's own script in the page: on a slow processor that one alone takes a tenth of a second. */
export interface Phone {
  /** Waits until an element is there. */
  until(selector: string): Promise<void>;
  /** Goes into a box and types. */
  type(selector: string, text: string): Promise<void>;
  press(key: 'Enter'): Promise<void>;
}

/** An old phone with two bars: 360 pixels, a processor four times slower, 400 ms to the server and 400 kbit/s. */
export async function onSlowPhone(
  browser: Browser,
  address: string,
  journey: (phone: Phone, page: Page) => Promise<void>,
): Promise<Journey> {
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
  await journey(sessionToPhone(session), page);
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

function sessionToPhone(session: CDPSession): Phone {
  const run = async (expression: string) => {
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
  };
  return {
    until: (selector) =>
      run(`new Promise((done) => {
        const look = () => (document.querySelector(${JSON.stringify(selector)}) ? done() : requestAnimationFrame(look));
        look();
      })`),
    async type(selector, text) {
      await run(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      await session.send('Input.insertText', { text });
    },
    async press(key) {
      const event = { key, code: key, windowsVirtualKeyCode: 13, text: '\r' };
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
  };
}

/** The middle of several runs, by the time that they took. */
export async function medianJourney(runs: number, run: () => Promise<Journey>): Promise<Journey> {
  const journeys: Journey[] = [];
  for (let at = 0; at < runs; at++) journeys.push(await run());
  return journeys.sort((a, b) => a.milliseconds - b.milliseconds)[runs >> 1]!;
}
