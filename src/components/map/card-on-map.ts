/** Texts of the card over the map. */
interface Texts {
  showInList: string;
  close: string;
}

/** Shows a copy of a service's card over the map, with a way to its place in the list. */
export function showCardOnMap(panel: HTMLElement, card: HTMLElement, texts: Texts, onShowInList: () => void): void {
  const shown = document.createElement('div');
  shown.className = 'card';
  shown.append(...card.cloneNode(true).childNodes);
  for (const extra of shown.querySelectorAll('.acts, .more-about')) extra.remove();
  // Here it isn't below the heading of a group.
  shown.querySelector('h4')?.setAttribute('aria-level', '3');
  const acts = document.createElement('p');
  acts.className = 'acts';
  acts.append(
    createButton(texts.showInList, onShowInList),
    createButton(texts.close, () => (panel.hidden = true)),
  );
  shown.querySelector('.reach')!.after(acts);
  panel.replaceChildren(shown);
  panel.hidden = false;
  panel.querySelector<HTMLElement>('a, button')!.focus({ preventScroll: true });
}

/** Whether there is room for the map next to the list. */
export const isWide = (): boolean => window.matchMedia('(min-width: 62em)').matches;

/** Moves to a service's card in the list and marks it. */
export function goToCard(list: HTMLElement, card: HTMLElement | null): void {
  // A row may be folded away.
  card?.closest('details')?.setAttribute('open', '');
  for (const other of list.querySelectorAll('.chosen')) other.classList.remove('chosen');
  card?.classList.add('chosen');
  const name = card?.querySelector<HTMLElement>('h4');
  name?.setAttribute('tabindex', '-1');
  name?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'center' });
}

function createButton(text: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'choice';
  button.textContent = text;
  button.addEventListener('click', onPress);
  return button;
}
