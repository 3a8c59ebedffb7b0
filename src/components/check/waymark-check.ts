import type { asking } from '../../i18n/en/asking.ts';
import { messageToText } from '../../i18n/message.ts';
import type { Widen } from '../../i18n/widen.ts';
import { answerToText, LONGEST_CORRECTION, type LineAnswer } from '../../upkeep/asking/answer.ts';
import { fragmentToAsk, type SignedAsk } from '../../upkeep/asking/ask-code.ts';
import { askToLines, type CheckFile, type CheckLine, type NumberedLine } from './check-listing.ts';

/** What the page is given when it is built. */
export interface CheckConfig {
  locale: 'en' | 'cy';
  /** The path of an area's file of facts, with {area} for its name. */
  files: string;
  /** Where the answer goes, if the people who run the site have named a mailbox. */
  mailbox?: string | undefined;
  texts: Pick<Widen<typeof asking>, 'page' | 'questions' | 'capacity' | 'answer'>;
}

/** Mail programs on Windows cut longer addresses. */
const LONGEST_MAILTO = 1800;

const KINDS = { right: 'right', wrong: 'wrong', 'not-mine': 'notMine' } as const satisfies Partial<
  Record<LineAnswer['kind'], keyof CheckConfig['texts']['page']>
>;

/** Shows a provider what was asked, and turns what it marks into an e-mail. Sends and stores nothing; opening it confirms nothing. */
export class WaymarkCheck extends HTMLElement {
  #config!: CheckConfig;
  #ask: SignedAsk | undefined;
  #name = '';
  #lines: NumberedLine<CheckLine>[] = [];

  connectedCallback(): void {
    this.#config = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent!) as CheckConfig;
    const form = this.#part('[data-form]');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#write());
    this.#part('[data-all]').addEventListener('click', () => this.#markRestRight());
    this.#part('[data-copy]').addEventListener('click', () => void this.#copy());
    window.addEventListener('hashchange', () => void this.#open());
    void this.#open();
  }

  async #open(): Promise<void> {
    this.#part('[data-form]').hidden = true;
    const { page } = this.#config.texts;
    this.#ask = fragmentToAsk(location.hash);
    if (!this.#ask) return this.#say(page.none);
    try {
      const response = await fetch(this.#config.files.replace('{area}', this.#ask.area));
      if (response.status === 404) return this.#say(page.unknown);
      if (!response.ok) throw new Error(String(response.status));
      const listing = ((await response.json()) as CheckFile)[this.#ask.ref];
      if (!listing) return this.#say(page.unknown);
      const lines = askToLines(this.#ask, listing);
      if (!lines) return this.#say(page.changed);
      this.#name = listing.name;
      this.#show(lines);
    } catch {
      this.#say(page.failed);
    }
  }

  #show(lines: NumberedLine<CheckLine>[]): void {
    this.#say('');
    this.#lines = lines;
    this.#part('[data-about]').textContent = this.#text('about', { name: this.#name, ref: this.#ask!.ref });
    this.#part('[data-all]').hidden = lines.every((line) => 'question' in line);
    this.#part('[data-lines]').replaceChildren(
      ...lines.map((line, at) => {
        const item = element('li');
        item.append('question' in line ? this.#question(line.question, at) : this.#fact(line.line, at));
        return item;
      }),
    );
    this.#part('[data-form]').hidden = false;
    this.#write();
    this.dataset['ready'] = '';
  }

  #fact({ label, text }: CheckLine, at: number): HTMLElement {
    const { page } = this.#config.texts;
    const set = fieldset(`${at + 1}. ${label}`);
    set.append(element('p', 'value', text));
    for (const [kind, key] of Object.entries(KINDS)) {
      const choice = element('label', 'choice');
      const radio = Object.assign(document.createElement('input'), { type: 'radio', name: `line-${at}`, value: kind, autocomplete: 'off' });
      choice.append(radio, page[key]);
      set.append(choice);
      if (kind !== 'wrong') continue;
      const box = textBox(this.#text('shouldBe', { number: at + 1 }), at);
      // Who writes what it should be says that it is wrong.
      box.addEventListener('input', () => (radio.checked ||= box.value.trim() !== ''));
      set.append(box);
    }
    return set;
  }

  #question(question: keyof CheckConfig['texts']['questions'], at: number): HTMLElement {
    const { page, questions, capacity } = this.#config.texts;
    const set = fieldset(`${at + 1}. ${questions[question]}`);
    if (question !== 'capacity') {
      set.append(textBox(page.answer, at));
      return set;
    }
    const select = Object.assign(document.createElement('select'), { name: `text-${at}`, ariaLabel: page.answer, autocomplete: 'off' });
    select.append(new Option(page.dontKnow, ''), ...Object.values(capacity).map((text) => new Option(text, text)));
    set.append(select);
    return set;
  }

  /** Leaves the lines that have an answer as they are: a correction must not get lost. */
  #markRestRight(): void {
    for (const [at, { kind }] of this.#answers().entries()) {
      if (kind === 'open' && 'line' in this.#lines[at]!) this.#part<HTMLInputElement>(`[name="line-${at}"][value="right"]`).checked = true;
    }
    this.#write();
    this.#part('[data-hint]').scrollIntoView({ block: 'nearest' });
  }

  #answers(): LineAnswer[] {
    return this.#lines.map((line, at): LineAnswer => {
      const text = this.#part<HTMLInputElement | HTMLSelectElement>(`[name="text-${at}"]`).value.trim();
      if ('question' in line) return text === '' ? { kind: 'open' } : { kind: 'wrong', text };
      const kind = this.querySelector<HTMLInputElement>(`[name="line-${at}"]:checked`)?.value as LineAnswer['kind'] | undefined;
      return { kind: kind ?? 'open', text: kind === 'wrong' && text !== '' ? text : undefined };
    });
  }

  /** Writes the answer anew after each mark. */
  #write(): void {
    const { locale, mailbox, texts } = this.#config;
    const { page, answer } = texts;
    const lines = this.#answers();
    const isEmpty = lines.every(({ kind }) => kind === 'open');
    const withoutText = lines.flatMap(({ kind, text }, at) => (kind === 'wrong' && !text ? at + 1 : []));
    const left = lines.filter(({ kind }) => kind === 'open').length;
    const isAllRight = lines.every(({ kind }, at) => 'question' in this.#lines[at]! || kind === 'right' || kind === 'open');
    this.#part('[data-all]').textContent = isAllRight ? page.allRight : page.restRight;
    this.#part('[data-hint]').textContent = isEmpty
      ? page.nothingYet
      : withoutText.length > 0
        ? this.#text('needsText', { count: withoutText.length, lines: withoutText.join(', ') })
        : left > 0
          ? this.#text('left', { count: left })
          : '';
    this.#part('[data-send]').hidden = isEmpty;
    this.#part('[data-copied]').textContent = '';
    if (isEmpty) return;
    const text = answerToText({ ask: this.#ask!, locale, lines }, this.#name, answer);
    this.#part<HTMLTextAreaElement>('[data-answer]').value = text;
    const subject = messageToText(answer.subject, { ref: this.#ask!.ref }, locale);
    const href = `mailto:${mailbox ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
    const isLong = href.length > LONGEST_MAILTO;
    this.#part('[data-way]').hidden = isLong || !mailbox;
    this.#part('[data-instead]').hidden = !isLong && mailbox !== undefined;
    this.#part('[data-instead]').textContent = mailbox ? page.tooLong : page.noAddress;
    this.#part<HTMLAnchorElement>('[data-mail]').href = href;
  }

  async #copy(): Promise<void> {
    const box = this.#part<HTMLTextAreaElement>('[data-answer]');
    box.select();
    try {
      await navigator.clipboard.writeText(box.value);
      this.#part('[data-copied]').textContent = this.#text('copied');
    } catch {
      this.#part('[data-copied]').textContent = this.#text('copyFailed');
    }
  }

  #say = (text: string): void => void (this.#part('[data-status]').textContent = text);

  #text = (key: keyof CheckConfig['texts']['page'], values: Record<string, string | number> = {}): string =>
    messageToText(this.#config.texts.page[key], values, this.#config.locale);

  #part = <E extends HTMLElement = HTMLElement>(selector: string): E => this.querySelector<E>(selector)!;
}

/** An element with text: nothing of a listing can become markup. */
function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function fieldset(legend: string): HTMLElement {
  const set = element('fieldset');
  set.append(element('legend', '', legend));
  return set;
}

const textBox = (label: string, at: number): HTMLInputElement =>
  Object.assign(document.createElement('input'), {
    type: 'text',
    name: `text-${at}`,
    maxLength: LONGEST_CORRECTION,
    ariaLabel: label,
    autocomplete: 'off',
  });

customElements.define('waymark-check', WaymarkCheck);
