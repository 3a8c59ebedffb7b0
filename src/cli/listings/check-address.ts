/** How an address answered. */
export interface Answer {
  ok: boolean;
  /** The number of the answer, or why there was none. */
  status: string;
}

const WAIT_MS = 15_000;
/** How many hosts are checked at a time; each gets one request a second. */
const HOSTS_AT_ONCE = 4;
const PAUSE_MS = 1_000;

const AGENT = { 'user-agent': 'Waymark link check' };

/** Asks for the head of a page; for the page itself where that is refused. Never throws. */
export async function checkAddress(url: string): Promise<Answer> {
  const head = await ask(url, 'HEAD');
  return head.ok ? head : ask(url, 'GET');
}

async function ask(url: string, method: 'HEAD' | 'GET'): Promise<Answer> {
  try {
    const response = await fetch(url, { method, redirect: 'follow', headers: AGENT, signal: AbortSignal.timeout(WAIT_MS) });
    await response.body?.cancel();
    return { ok: response.ok, status: String(response.status) };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { ok: false, status: name === 'TimeoutError' ? 'no answer' : (cause?.code ?? name) };
  }
}

/** Asks many addresses: a few hosts at a time, each host one after the other with a pause between. */
export async function politely(
  urls: readonly string[],
  check: (url: string) => Promise<Answer>,
  pauseMs = PAUSE_MS,
): Promise<Map<string, Answer>> {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const answers = new Map<string, Answer>();
  const work = async () => {
    for (let own = hosts.shift(); own; own = hosts.shift()) {
      for (const [at, url] of own.entries()) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        answers.set(url, await check(url));
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return answers;
}
