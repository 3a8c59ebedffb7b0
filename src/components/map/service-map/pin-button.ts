import type { MapTexts } from './map-options.ts';
import { spotToText, type Spot } from './pins-to-spots.ts';

/** The name of a spot for those who do not see it: the service's name first. */
export function spotToName({ pins, isRing }: Spot, texts: MapTexts): string {
  const [first] = pins;
  if (pins.length > 1) return texts.several.replace('{names}', pins.map((pin) => pin.name).join(', '));
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
