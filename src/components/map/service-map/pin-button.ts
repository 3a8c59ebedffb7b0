import type { MapTexts, Spot } from './map-options.ts';
import { spotToText } from './pins-to-spots.ts';

/** More names than this are not read out. */
const MOST_NAMES = 6;

/** The name of a spot for those who do not see it: the service's name first; of several what the button says, then their names. */
export function spotToName({ pins, isRing }: Spot, texts: MapTexts): string {
  const [first] = pins;
  if (pins.length > 1) {
    const names = [...pins.slice(0, MOST_NAMES).map((pin) => pin.name), ...(pins.length > MOST_NAMES ? ['…'] : [])].join(', ');
    return texts.several.replace('{count}', String(pins.length)).replace('{names}', () => names);
  }
  return (isRing ? texts.ring : texts.pin).replace('{name}', first!.name).replace('{number}', String(first!.number));
}

/** Writes a spot into its button, `chosen` being the service that is marked. */
export function fillPinButton(button: HTMLButtonElement, spot: Spot, chosen: string | undefined, texts: MapTexts): void {
  const isChosen = spot.pins.some((pin) => pin.ref === chosen);
  button.textContent = spotToText(spot, texts);
  button.className = `map-pin${spot.isRing ? ' ring' : ''}`;
  button.setAttribute('aria-label', spotToName(spot, texts));
  if (isChosen) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  if (spot.pins.length > 1) button.setAttribute('aria-haspopup', 'true');
  else button.removeAttribute('aria-haspopup');
}
