/** A browser that the stories drive, whichever engine it has. */
export interface EnginePage {
  goto(address: string): Promise<void>;
  /** Goes back without waiting for a page: one that the browser kept does not load again. */
  back(): Promise<void>;
  click(selector: string): Promise<void>;
  /** Clicks in the page that stands in the first frame. */
  clickInFrame(selector: string): Promise<void>;
  /** The value of an expression, run in that page. */
  readInFrame<T>(expression: string): Promise<T>;
  /** Types into an element, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Presses and lets go of a key: Enter, Tab, Shift, Escape, ArrowDown. */
  press(key: string): Promise<void>;
  /** Holds Shift while another key is pressed. */
  pressWithShift(key: string): Promise<void>;
  /** The value of an expression, run in the page. */
  read<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** An engine: its name with version, and a new page of it. */
export interface Engine {
  version: string;
  open(): Promise<EnginePage>;
  close(): Promise<void>;
}

/** Waits until an expression is true in the page; says which one was not. */
export async function until(page: EnginePage, expression: string, forMs = 30_000): Promise<void> {
  const end = Date.now() + forMs;
  while (Date.now() < end) {
    // While one page goes and the next comes there is nothing to read.
    if (await page.read<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never true: ${expression} (at ${await page.read<string>('location.href').catch(() => 'no page')})`);
}
