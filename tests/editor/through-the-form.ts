import type { Page } from 'playwright-core';

/** What the form showed of one file. */
export interface Went {
  name: string;
  /** How many boxes, lists and choices there were to go through. */
  controls: number;
  /** What the bar beside the button said before it was pressed. */
  bar: string;
  answer: string;
  /** The letters of the card that the form shows. */
  card: string | undefined;
}

/** Where a file is chosen on the form's first page: a listing by its reference, the others in their list. */
export interface Chosen {
  name: string;
  list?: 'provider' | 'commissioner';
}

/**
 * Opens file after file as somebody would, unfolds every part, leaves each box that does something when it is left, types
 * into one and takes that back, and saves. All of it happens in the page: hundreds of files in the time of a few.
 */
export function goThrough(page: Page, files: readonly Chosen[]): Promise<Went[]> {
  return page.evaluate(async (wanted) => {
    let at: Chosen | undefined;
    const until = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
      for (let turn = 0; turn < 2000; turn++) {
        const found = look();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error(`At ${at?.name}: nothing to be seen of “${what}”.`);
    };
    const one = <T extends HTMLElement>(selector: string) => until(selector, () => document.querySelector<T>(selector));
    const write = (box: HTMLInputElement | HTMLSelectElement, text: string) => {
      // React listens for what differs from what it put there itself.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')!.set!.call(box, text);
      box.dispatchEvent(new Event(box instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    };
    const went: Went[] = [];
    for (at of wanted) {
      const { name, list } = at;
      if (list) write(await one<HTMLSelectElement>(`#open-${list}`), name);
      else {
        write(await one<HTMLInputElement>('#find'), name);
        (await one('section:has(#find) .chosen button')).click();
      }
      await one('[data-form]');
      const form = document.querySelector('form')!;
      for (const part of form.querySelectorAll('details')) part.open = true;
      await until('all parts', () =>
        [...form.querySelectorAll('details')].every((part) => part.querySelector('[data-field], .soft, .fixed')),
      );
      for (const box of form.querySelectorAll<HTMLElement>('textarea:not(.pair *), .hours-grid input[type=text]')) box.focus();
      const typed = form.querySelector<HTMLInputElement>('#f-contact-email, #f-name, input[type=text]')!;
      typed.focus();
      write(typed, `${typed.value}x`);
      typed.blur();
      await until('a change', () => !document.querySelector<HTMLButtonElement>('.save-bar button')!.disabled);
      document.querySelector<HTMLButtonElement>('.save-bar button')!.click();
      const bar = await until('no change', () => {
        const [told, undo] = document.querySelectorAll<HTMLButtonElement>('.save-bar > *');
        return undo!.disabled && told!.textContent;
      });
      document.querySelector<HTMLElement>('.save-bar .go')!.click();
      const answer = (await one('[data-saved], .summary, .conflict, [data-failed]')).textContent;
      went.push({
        name,
        controls: form.querySelectorAll('input, select, textarea').length,
        bar,
        answer,
        card: document.querySelector('[data-preview] > div')?.textContent.replace(/\s+/g, ''),
      });
      document.querySelector<HTMLElement>('.form-nav button')!.click();
      await one('.start');
    }
    return went;
  }, files);
}
