import type { FactGroup } from '../listing/confirmation.ts';
import type { Lifecycle } from '../listing/lifecycle.ts';
import type { Listing } from '../listing/listing.ts';
import type { PlacedPoint } from '../place/point.ts';
import type { Town } from '../place/towns.ts';
import type { Places } from './place-tables.ts';
import type { AreaContent } from './schemas/area.ts';
import type { CommissionerContent } from './schemas/commissioner.ts';
import type { GuideHead } from './schemas/guide.ts';
import type { GuideBlock } from './schemas/guide-block.ts';
import type { NoticeContent } from './schemas/notice.ts';
import type { ProviderContent } from './schemas/provider.ts';
import type { Site } from './schemas/site.ts';
import type { Vocabulary } from './schemas/vocabulary.ts';

/** A thing with the name of its file. */
export type Named<T> = T & { slug: string };
export type Area = Named<AreaContent>;
export type Commissioner = Named<CommissionerContent>;
export type Provider = Named<ProviderContent>;
export type Notice = Named<NoticeContent>;

/** A listing with what is worked out when it is read. */
export interface Service extends Listing {
  /** Its file, from the project's root. */
  file: string;
  /** The point of each of its places, in their order; none where postcode and town give none, or the place is hidden. */
  points: (PlacedPoint | undefined)[];
  /** What its file says will happen to it on a later day; its `lifecycle` is that of today. */
  planned?: Lifecycle;
}

/** A guide: its head, and its text in Markdown. */
export interface Guide extends GuideHead {
  /** Its name in the address. */
  slug: string;
  language: 'en' | 'cy';
  body: string;
  /** Its file, from the project's root. */
  file: string;
}

/** Everything in `content/`, read once and checked. */
export interface Directory {
  site: Site;
  areas: Area[];
  commissioners: Map<string, Commissioner>;
  providers: Map<string, Provider>;
  vocabulary: Vocabulary;
  services: Service[];
  /** Addresses that listings had before: old → new. */
  moved: ReadonlyMap<string, string>;
  towns: Town[];
  places: Places;
  guides: Guide[];
  /** Facts that several guides show. */
  guideBlocks: Map<string, Named<GuideBlock>>;
  notices: Notice[];
}

export type { FactGroup };
