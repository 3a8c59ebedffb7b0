import type { CheckKey } from '../../i18n/keys.ts';
import { isTellingName, tellingWordsIn } from '../../listing/telling-words.ts';
import type { GoodFile } from '../read-files.ts';
import type { Site } from '../schemas/site.ts';
import type { Listing } from '../../listing/listing.ts';
import { memoize } from '../../listing/memoize.ts';
import { problemAt, type CrossCheck, type ListingCheck } from './context.ts';

/** Titles must tell a stranger nothing: neither the site's name nor those of areas and kinds of service. */
export const neutralNames: CrossCheck = ({ directory, files }) => [
  ...tells(files.site, ['name'], 'title-telling', files.site.value.name),
  ...sitePath(files.site),
  ...files.areas.flatMap((file) => [
    ...tells(file, ['name'], 'title-telling', file.value.name),
    ...tells(file, ['welshName'], 'title-telling', file.value.welshName),
  ]),
  ...directory.vocabulary['service-types'].flatMap(({ neutral }, index) =>
    (['en', 'cy'] as const).flatMap((language) =>
      tells(files.vocabulary.get('service-types')!, [index, 'neutral', language], 'title-telling', neutral[language]),
    ),
  ),
];

/** The same for a listing: its address, and the towns that its title may name. */
export const neutralListingNames: ListingCheck = memoize((file: GoodFile<Listing>) => [
  ...tells(file, ['slug'], 'slug-telling', file.value.slug),
  ...(['en', 'cy'] as const).flatMap((language) => {
    const name = file.value.discreetName?.[language];
    return name !== undefined && isTellingName(name) ? [problemAt(file, ['discreetName', language], 'discreet-telling', name)] : [];
  }),
  ...file.value.places.flatMap(({ town, show }, index) =>
    show === 'hidden' ? [] : tells(file, ['places', index, 'town'], 'title-telling', town),
  ),
]);

/** The folder that the site is served in is in the address of every page. The host’s name is not ours to choose. */
function sitePath(file: GoodFile<Site>) {
  const { address } = file.value;
  const word = address && tellingWordsIn(new URL(address).pathname)[0];
  return word ? [problemAt(file, ['address'], 'site-path-telling', address, { word })] : [];
}

function tells(file: GoodFile<unknown>, path: PropertyKey[], key: CheckKey, text: string | undefined) {
  const word = tellingWordsIn(text ?? '')[0];
  return word ? [problemAt(file, path, key, text, { word })] : [];
}
