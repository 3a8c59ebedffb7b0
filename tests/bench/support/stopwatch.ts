import type { Page } from 'playwright-core';

/** Seconds: an average typist who is no secretary; pointing with a mouse and pressing; thinking before a step; 238 words a minute. */
const PACE = { key: 0.28, point: 1.1, think: 1.35, word: 60 / 238 };

/** What a person does in a step; each is thought about once, unless it says how many times. */
interface Effort {
  words?: number;
  points?: number;
  keys?: number;
  thoughts?: number;
}

interface Row extends Required<Effort> {
  name: string;
  person: number;
  machine: number;
}

/** Times a journey: what a person takes by the keystroke-level model, with every word on the way read, and what the machine takes, measured. */
export class Stopwatch {
  readonly #rows: Row[] = [];

  /** A step: what the person does, then what the machine does until it is done. */
  async step<T>(name: string, { words = 0, points = 0, keys = 0, thoughts = 1 }: Effort, act?: () => Promise<T>): Promise<T | undefined> {
    const begun = performance.now();
    const result = await act?.();
    const machine = act ? (performance.now() - begun) / 1000 : 0;
    const person = thoughts * PACE.think + points * PACE.point + keys * PACE.key + words * PACE.word;
    this.#rows.push({ name, words, points, keys, thoughts, person, machine });
    return result;
  }

  get person(): number {
    return this.#sum('person');
  }

  get machine(): number {
    return this.#sum('machine');
  }

  get seconds(): number {
    return this.person + this.machine;
  }

  /** The steps as a table, and their sums. */
  toTable(): string {
    const sums = { name: '**all**', points: this.#sum('points'), keys: this.#sum('keys'), words: this.#sum('words') };
    return [
      '| Step | Points | Keys | Words read | Person, s | Machine, s |\n| :-- | --: | --: | --: | --: | --: |',
      ...this.#rows.map(toRow),
      toRow({ ...sums, person: this.person, machine: this.machine }),
      `| **person and machine: ${this.seconds.toFixed(0)} s** | | | | | |`,
    ].join('\n');
  }

  #sum = (key: Exclude<keyof Row, 'name'>): number => this.#rows.reduce((sum, row) => sum + row[key], 0);
}

const toRow = ({ name, points, keys, words, person, machine }: Omit<Row, 'thoughts'>): string =>
  `| ${name} | ${points} | ${keys} | ${words} | ${person.toFixed(1)} | ${machine.toFixed(2)} |`;

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’.:@/-]*/gu)?.length ?? 0;

/** How many words can be seen in these parts; not what is folded away, and not the entries of lists. */
export async function wordsIn(page: Page, selectors: readonly string[]): Promise<number> {
  const text = await page.evaluate((wanted) => {
    const texts: string[] = [];
    for (const part of wanted.flatMap((selector) => [...document.querySelectorAll(selector)])) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const around = walker.currentNode.parentElement!;
        if (!around.closest('select') && around.checkVisibility()) texts.push(walker.currentNode.nodeValue ?? '');
      }
    }
    return texts.join(' ');
  }, selectors);
  return countWords(text);
}

/** Resolves once what was done can be seen. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
