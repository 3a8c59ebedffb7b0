import { isUkNumber, phoneToHref } from '../../listing/phone-number.ts';
import { textToPostcode } from '../../place/postcode.ts';
import { useForm } from './form-context.ts';
import { valueAt, type Path } from './paths.ts';
import { placeTables } from '../../place/default-tables.ts';
import { writtenPlaceToPoint } from '../../place/locate.ts';

/** A number as a phone will dial it. */
export function AfterPhone({ path }: { path: Path }) {
  const { data, speaker } = useForm();
  const value = valueAt(data, path);
  if (typeof value !== 'string' || !isUkNumber(value)) return null;
  return (
    <p className="after" data-dialled>
      {speaker.say(speaker.texts.editor.dialled, { number: phoneToHref(value).slice('tel:'.length) })}
    </p>
  );
}

/** The point that a place has on the map, in words. */
export function AfterPlace({ path }: { path: Path }) {
  const { data, speaker } = useForm();
  const { editor } = speaker.texts;
  const place = (valueAt(data, path) ?? {}) as Record<string, string | undefined>;
  if ((!place['town'] && !place['postcode']) || place['show'] === 'hidden') return null;
  const areas = (valueAt(data, ['coverage', 'areas']) ?? []) as string[];
  const postcode = place['show'] === 'town-only' ? textToPostcode(place['postcode'] ?? '')?.outward : (place['postcode'] ?? undefined);
  const point = writtenPlaceToPoint(
    { town: place['town'] ?? undefined, county: place['county'] ?? undefined, postcode },
    areas,
    placeTables,
  );
  const text = !point
    ? editor.pointNone
    : point.basis === 'town'
      ? speaker.say(editor.pointTown, { town: place['town'] ?? '' })
      : speaker.say(editor.pointPostcode, { postcode: postcode ?? '', miles: Math.max(1, Math.round(point.precisionMiles)) });
  const outward = textToPostcode(postcode ?? '')?.outward;
  const isUnknown = outward !== undefined && !placeTables.districts.has(outward);
  return (
    <p className="after" data-point={point ? `${point.lat.toFixed(3)},${point.lon.toFixed(3)}` : ''}>
      {isUnknown && <strong>{speaker.say(editor.postcodeUnknown, { outward })} </strong>}
      {text}
    </p>
  );
}
