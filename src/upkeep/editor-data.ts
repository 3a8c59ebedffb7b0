import type { Kind } from '../edit/content-kinds.ts';
import { textToChecksum } from '../edit/checksum.ts';
import type { PlainMap } from '../edit/edit-yaml.ts';
import type { EditorIndex, IndexEntry, Named, Opened } from './editor-index.ts';
import { withField } from '../edit/fields.ts';
import { listingToData } from '../edit/preview.ts';
import { directoryToCandidates } from '../directory/candidates.ts';
import { directoryToHelplines } from '../directory/helplines.ts';
import type { Directory, Service } from '../directory/directory.ts';
import { isDayAndNight } from '../listing/opening-hours.ts';
import { phoneToOpening } from '../listing/phone-hours.ts';
import { exemptListings } from '../match/last-of-its-kind.ts';
import { reviewQueue } from './review-queue.ts';

/** What the editing form is given to choose from, on a day (YYYY-MM-DD). */
export function directoryToEditorIndex(directory: Directory, today: string, usedRefs: Iterable<string>): EditorIndex {
  const { vocabulary, areas, services, moved } = directory;
  const open = services.filter(({ lifecycle }) => lifecycle.status !== 'closed');
  const queue = reviewQueue(directory, open, { today });
  const tasks = new Map(queue.map((entry) => [entry.service.ref, entry.tasks]));
  const rank = new Map(queue.map(({ service }, at) => [service.ref, at]));
  const order = ({ ref }: Service) => rank.get(ref) ?? queue.length;
  return {
    today,
    ...(directory.site.host.name && { publisher: directory.site.host.name }),
    listings: [...services]
      .sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1))
      .map((service): IndexEntry => {
        const town = service.places.find(({ show }) => show !== 'hidden')?.town;
        return {
          file: service.file,
          ref: service.ref,
          slug: service.slug,
          name: service.name,
          ...(service.welshName && { welshName: service.welshName }),
          areas: service.coverage.areas,
          types: service.types.slice(0, 3),
          ...(town && { town }),
          ...(service.lifecycle.status === 'closed' && { isClosed: true }),
          tasks: tasks.get(service.ref) ?? [],
        };
      }),
    providers: [...directory.providers.values()].map(toNamed),
    commissioners: [...directory.commissioners.values()].map(toNamed),
    notices: directory.notices.map(({ slug, text, from, until }) => ({
      id: slug,
      en: `${text.en} (${from} – ${until})`,
      cy: `${text.cy} (${from} – ${until})`,
    })),
    areas: areas.map((area) => ({ ...toNamed(area), councils: area.councils.map(toNamed), country: area.country })),
    terms: Object.fromEntries(
      Object.entries(vocabulary).map(([name, terms]) => [name, terms.map(({ id, name: term }) => ({ id, ...term }))]),
    ),
    neutralKinds: Object.fromEntries(vocabulary['service-types'].map(({ id, neutral }) => [id, neutral.en])),
    helplines: directoryToHelplines(directory, directoryToCandidates(directory, today), today),
    ownHosts: Object.fromEntries(
      [...directory.providers.values(), ...directory.commissioners.values()].flatMap(({ slug, hosts }) =>
        hosts.length > 0 ? [[slug, hosts]] : [],
      ),
    ),
    exemptFromWithdrawal: [
      ...exemptListings(
        services.map((service) => ({
          ...service,
          status: service.lifecycle.status,
          dayAndNight: service.contact.phones.some((phone) => isDayAndNight(phoneToOpening(phone, service))),
        })),
      ),
    ],
    usedRefs: [...new Set([...usedRefs, ...services.map(({ ref }) => ref)])],
    usedSlugs: [...new Set([...services.map(({ slug }) => slug), ...moved.keys()])],
  };
}

const toNamed = ({ slug, name, welshName }: { slug: string; name: string; welshName?: string | undefined }): Named => ({
  id: slug,
  en: name,
  ...(welshName && { cy: welshName }),
});

/** A content file as the form opens it, with its data where that was read already. Throws where the text is no YAML. */
export const textToOpened = (kind: Kind, file: string, text: string, data: PlainMap = listingToData(text)): Opened => ({
  kind,
  file,
  data,
  base: textToChecksum(text),
  withheld: [],
});

// Notes for those who keep the listings; and places of which some may not leave the file.
const KEPT = ['toCheck'];

/** The same as it may leave the house: without what a built site never shows. */
export function openedToPublic(opened: Opened): Opened {
  if (opened.kind !== 'listing') return opened;
  const isSecret = Array.isArray(opened.data['places']) && opened.data['places'].some(isConfidential);
  const withheld = [...KEPT, ...(isSecret ? ['places'] : [])];
  const data = Object.fromEntries(Object.entries(opened.data).filter(([field]) => !withheld.includes(field))) as PlainMap;
  // The digest of a secret address would let anybody try addresses until one fits.
  return { ...opened, data: isSecret ? withField(data, 'confirmed.places', undefined) : data, withheld };
}

const isConfidential = (place: unknown): boolean => {
  const { show } = place as { show?: string };
  return show !== undefined && show !== 'public';
};
