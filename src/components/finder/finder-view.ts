import { messageToText } from '../../i18n/message.ts';
import type { FoundPlace } from '../../place/found-place.ts';
import type { FinderConfig } from './finder-config.ts';
import type { ShownHits } from './word-hits.ts';

/** More answers than this are a list to choose from. */
const MOST_BUTTONS = 6;

/** The parts of the finder's page and what is shown in them. Every text goes in as text, never as markup. */
export class FinderView {
  readonly input: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly options: HTMLElement;
  readonly lists: HTMLElement;
  #root: HTMLElement;
  #config: FinderConfig;

  constructor(root: HTMLElement, config: FinderConfig) {
    this.#root = root;
    this.#config = config;
    this.input = this.#part('#place') as HTMLInputElement;
    this.form = this.#part('form') as HTMLFormElement;
    this.options = this.#part('#place-options');
    this.lists = this.#part('[data-lists]');
    // Switched on only now: without the script a plain form would send the answers.
    const questions = this.#part('[data-questions]') as HTMLFieldSetElement;
    questions.disabled = false;
    questions.hidden = false;
  }

  /** Shows what to do where nothing, or nothing here, was found: one of the ways that the page keeps ready. */
  showWay(way: string): void {
    this.clear();
    const element = this.#part(`[data-way="${way}"]`);
    element.hidden = false;
    this.open(way === 'unknown' ? this.#config.texts.finder.unknown : '');
    if (way !== 'unknown') this.announce(element.innerText);
  }

  /** Shows who to call, as buttons. */
  showCalls(calls: readonly HTMLElement[]): void {
    const part = this.#part('[data-calls-now]');
    part.hidden = calls.length === 0;
    part.replaceChildren(...calls);
  }

  /** Says which services state what was chosen, or that none does. */
  showChosen(texts: readonly string[]): void {
    const part = this.#part('[data-chosen]');
    part.hidden = texts.length === 0;
    part.replaceChildren(
      ...texts.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  }

  /** Folds the form into one line that says what was asked; the button there opens it again. */
  fold(place: string): void {
    this.#root.dataset['answered'] = '';
    this.form.hidden = true;
    this.#part('[data-cleared]').hidden = true;
    this.#part('[data-folded]').hidden = false;
    this.#part('[data-summary]').replaceChildren(strong(place), ...this.#answersInWords().map((text) => ` · ${text}`));
    for (const link of languageLinks()) link.title = this.#clears;
  }

  /** Opens the form again. */
  unfold(): void {
    delete this.#root.dataset['answered'];
    for (const link of languageLinks()) link.removeAttribute('title');
    this.form.hidden = false;
    this.#part('[data-folded]').hidden = true;
  }

  /** Says why the box is empty. */
  showCleared(): void {
    this.#part('[data-cleared]').hidden = false;
  }

  /** The answers as the form words them. */
  #answersInWords(): string[] {
    const checked = [...this.form.querySelectorAll<HTMLInputElement>('input:checked')].filter(({ value }) => value !== '');
    const chosen = [...this.form.querySelectorAll<HTMLSelectElement>('select')].filter(({ value }) => value !== '');
    return [
      ...checked.map((input) => input.closest('label')!.textContent!.trim()),
      ...chosen.map(({ selectedOptions }) => selectedOptions[0]!.textContent!.trim()),
    ];
  }

  /** Shows a question with its answers, as buttons or, where there are many, in a list to choose from. */
  ask(question: string, answers: readonly { text: string; choose: () => void }[], prompt = ''): void {
    this.#part('[data-choices]').hidden = false;
    this.#part('[data-question]').textContent = question;
    const select = this.#part('[data-select]') as HTMLSelectElement;
    const isLong = prompt !== '' && answers.length > MOST_BUTTONS;
    select.hidden = !isLong;
    if (isLong) {
      select.setAttribute('aria-label', question);
      select.replaceChildren(new Option(prompt, ''), ...answers.map(({ text }, at) => new Option(text, String(at))));
      select.onchange = () => answers[Number(select.value)]?.choose();
      this.#part('[data-options]').replaceChildren();
      return;
    }
    const items = answers.map(({ text, choose }) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'choice';
      button.textContent = text;
      button.addEventListener('click', choose);
      item.append(button);
      return item;
    });
    this.#part('[data-options]').replaceChildren(...items);
  }

  /** Shows what words found, with a number to call. */
  showHits({ heading, note, topics, services, isForYoung }: ShownHits): void {
    this.clear();
    const [young] = this.#root.querySelectorAll<HTMLElement>('[data-young]');
    if (young) young.hidden = !isForYoung;
    this.#part('[data-call]').hidden = false;
    this.#part('[data-hits]').hidden = false;
    this.#part('[data-topics]').replaceChildren(...topics);
    this.#part('[data-services]').replaceChildren(...services);
    this.#part('[data-services-note]').textContent = note;
    this.#part('[data-services-note]').hidden = note === '';
    this.open(heading);
  }

  /** Says where the place is taken to be, and how exact the distances are. */
  showNote(place: FoundPlace, areas: readonly string[]): void {
    const { texts, areaNames, list } = this.#config;
    const names = areas.map((area) => areaNames[area] ?? area);
    const where =
      areas.length > 1
        ? texts.finder.areasNote.replace('{areas}', list(names, 'disjunction'))
        : texts.finder.areaNote.replace('{area}', names[0]!);
    const how = [place.isUnlisted ? texts.exact?.unlisted : '', this.#placeToPrecision(place)].filter(Boolean).join(' ');
    this.#part('[data-note]').textContent = [names[0] === place.label ? '' : where, how, this.#clears].filter(Boolean).join(' ');
    if (place.orOutside) this.#part(`[data-way="${place.orOutside}"]`).hidden = false;
    this.#part('[data-beyond]').textContent = place.orOutside ? texts.orOutside : '';
    this.#part('[data-beyond]').hidden = !place.orOutside;
  }

  #placeToPrecision({ point, label, by }: FoundPlace): string {
    const { texts, tag } = this.#config;
    const { noDistance, approximate, veryApproximate } = texts.finder;
    if (!point) return noDistance;
    const miles = Math.max(1, Math.round(point.precisionMiles));
    const message = (point.basis === 'sector' && texts.exact?.sector) || (point.basis === 'letters' ? veryApproximate : approximate);
    return messageToText(message, { place: by ?? label, miles, count: miles }, tag);
  }

  /** Shows the found part and moves there: it is as if a page had been turned. */
  open(heading: string): void {
    const section = this.#part('[data-found]');
    const title = this.#part('[data-heading]');
    section.hidden = false;
    this.#part('[data-answer]').hidden = heading === '';
    title.textContent = heading;
    title.hidden = heading === '';
    this.announce([heading || this.#part('[data-question]').textContent!, ...this.#callsInWords()].join('. '));
    const target = heading ? title : section.querySelector<HTMLElement>('[data-options] button, [data-way]:not([hidden]) a');
    target?.focus({ preventScroll: true });
    if (this.#root.dataset['answered'] === '') window.scrollTo({ top: 0 });
    else section.scrollIntoView({ block: 'start' });
  }

  /** What the buttons say, for people who listen: who can be called now. */
  #callsInWords(): string[] {
    return [...this.#part('[data-calls-now]').querySelectorAll('a.call-button')].map((button) => button.textContent!);
  }

  /** Takes away what was found before. */
  clear(): void {
    for (const list of this.lists.querySelectorAll('[data-list]')) list.replaceChildren();
    for (const part of this.#root.querySelectorAll<HTMLElement>(
      '[data-way], [data-beyond], [data-choices], [data-select], [data-lists], [data-call], [data-hits], [data-view-as], [data-calls-now], [data-chosen], [data-on-map]',
    ))
      part.hidden = true;
    for (const emptied of [
      '[data-heading]',
      '[data-calls-now]',
      '[data-chosen]',
      '[data-note]',
      '[data-question]',
      '[data-options]',
      '[data-select]',
      '[data-topics]',
      '[data-services]',
      '[data-names]',
      '[data-on-map]',
      '[data-summary]',
    ])
      this.#part(emptied).replaceChildren();
  }

  /** Empties everything, as if nobody had been here. */
  forget(): void {
    this.form.reset();
    this.input.value = '';
    this.showError('');
    this.announce('');
    this.clear();
    this.unfold();
    this.#part('[data-kept]').replaceChildren();
    this.#part('[data-kept]').hidden = true;
    this.#part('[data-cleared]').hidden = true;
    this.#part('[data-found]').hidden = true;
  }

  /** Says at the box what is wrong with what was typed; nothing takes the message away. */
  showError(text: string): void {
    const error = this.#part('#place-error');
    error.textContent = text;
    error.hidden = text === '';
    if (text) this.input.setAttribute('aria-invalid', 'true');
    else this.input.removeAttribute('aria-invalid');
  }

  /** Says something to people who listen to the page. */
  announce(text: string): void {
    this.#part('[data-status]').textContent = text;
  }

  /** What clears the list: said before anyone presses it. */
  get #clears(): string {
    return this.#part('[data-note]').dataset['clears']!;
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }
}

/** The links to this page in another language: they clear the list. */
const languageLinks = () => document.querySelectorAll<HTMLAnchorElement>('.bar a[hreflang]');

function strong(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}
