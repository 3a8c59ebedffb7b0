import type { MapPin, MapTexts } from './map-options.ts';

/** The list of the services that share one spot, at the foot of the map. It opens with the focus on the first. */
export function createSpotList(frame: HTMLElement, texts: MapTexts, onPick: (ref: string) => void) {
  let box: HTMLElement | undefined;
  let opener: HTMLElement | undefined;

  function close(): void {
    const hadFocus = box?.contains(document.activeElement);
    box?.remove();
    opener?.removeAttribute('aria-expanded');
    if (hadFocus) opener?.focus({ preventScroll: true });
    box = opener = undefined;
  }

  function open(pins: readonly MapPin[], button: HTMLElement): void {
    close();
    opener = button;
    opener.setAttribute('aria-expanded', 'true');
    box = document.createElement('div');
    box.className = 'map-choices';
    const list = document.createElement('ul');
    list.setAttribute('aria-label', texts.severalHeading);
    list.append(
      ...pins.map(({ ref, number, name }) => {
        const item = document.createElement('li');
        const choice = createButton(name, () => {
          close();
          onPick(ref);
        });
        const mark = document.createElement('b');
        mark.textContent = String(number);
        choice.prepend(mark, ' ');
        item.append(choice);
        return item;
      }),
    );
    box.append(list, createButton(texts.closeSeveral, close));
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    frame.append(box);
    box.querySelector('button')!.focus({ preventScroll: true });
  }

  return { open, close };
}

function createButton(text: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', onPress);
  return button;
}
