import { encode } from 'uqr';
import { messageToText } from '../../i18n/message.ts';
import type { Cards } from './area-cards.ts';
import type { LaterTexts } from './later-texts.ts';

/** A service that was kept: what it is in neutral words, and how it can be reached. */
interface Kept {
  ref: string;
  name: string;
  neutral: string;
  number: string;
}

/**
 * The services that someone keeps while they read. They are in memory alone, and gone when the page is left: from here they can be
 * copied, shown as a code or printed. Copies say no name, only what kind of service it is.
 */
export class KeepBar {
  #root: HTMLElement;
  #texts: LaterTexts;
  #tag: string;
  #kept = new Map<string, Kept>();

  constructor(root: HTMLElement, texts: LaterTexts, tag: string) {
    this.#root = root;
    this.#texts = texts;
    this.#tag = tag;
  }

  /** Keeps a service, or lets it go; returns whether it is kept now. */
  toggle(card: HTMLElement, cards: Cards): boolean {
    const ref = card.dataset['ref']!;
    if (this.#kept.has(ref)) this.#kept.delete(ref);
    else {
      const [type = ''] = cards.candidates.find((candidate) => candidate.ref === ref)?.types ?? [];
      const number = card.querySelector('a.call-button[href^="tel:"] b')?.textContent ?? '';
      this.#kept.set(ref, {
        ref,
        name: card.querySelector('h4')?.textContent ?? '',
        neutral: this.#texts.neutralNames[type] ?? type,
        number,
      });
    }
    this.#show();
    return this.#kept.has(ref);
  }

  /** What is copied and shown as a code: kinds and numbers. */
  get #note(): string {
    const { noNumber } = this.#texts.keep;
    return [...this.#kept.values()].map(({ neutral, number }) => `${neutral}: ${number || noNumber}`).join('\n');
  }

  #show(): void {
    const { keep } = this.#texts;
    this.#root.hidden = this.#kept.size === 0;
    const heading = element('p', messageToText(keep.kept, { count: this.#kept.size }, this.#tag));
    const list = document.createElement('ul');
    list.append(...[...this.#kept.values()].map(({ name, number }) => element('li', `${name}: ${number || keep.noNumber}`)));
    const acts = document.createElement('p');
    acts.className = 'acts no-print';
    const status = element('p', keep.onlyHere);
    status.className = 'small soft no-print';
    status.setAttribute('role', 'status');
    acts.append(
      button(keep.copy, () => {
        void navigator.clipboard.writeText(this.#note).then(
          () => (status.textContent = keep.copied),
          () => (status.textContent = keep.notCopied),
        );
      }),
      button(keep.code, () => this.#root.querySelector('svg')?.remove() ?? status.before(noteToCode(this.#note, keep.codeLabel))),
      button(keep.print, () => this.#print()),
    );
    this.#root.replaceChildren(heading, list, acts, status);
  }

  /** Prints what is kept alone, on one page. */
  #print(): void {
    const { classList } = document.documentElement;
    classList.add('print-kept');
    window.addEventListener('afterprint', () => classList.remove('print-kept'), { once: true });
    window.print();
  }
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(text: string, onPress: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'choice';
  made.textContent = text;
  made.addEventListener('click', onPress);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A code that holds the note as text: a phone that reads it opens nothing. */
function noteToCode(note: string, label: string): SVGElement {
  const { data, size } = encode(note, { ecc: 'M', border: 4 });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('class', 'code');
  const [ground, squares] = [document.createElementNS(SVG, 'rect'), document.createElementNS(SVG, 'path')];
  ground.setAttribute('width', String(size));
  ground.setAttribute('height', String(size));
  ground.setAttribute('fill', '#fff');
  squares.setAttribute('d', data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join(''));
  svg.append(ground, squares);
  return svg;
}
