import type { Bilingual } from '../../i18n/locale.ts';

/** Facts that several guides show, as their pages need them. */
export interface FactsView {
  slug: string;
  heading: Bilingual;
  lead?: Bilingual | undefined;
  items: readonly { id: string; text: Bilingual }[];
  numbered: boolean;
  after?: Bilingual | undefined;
  where: 'above' | 'below';
  isFolded: boolean;
  edition: Bilingual;
  sources: readonly { title: string; url?: string | undefined }[];
  reviewed?: { by: string; on: string } | undefined;
  expires: string;
  isExpired: boolean;
  review: readonly ('welsh' | 'clinical' | 'legal' | 'survivor-sector')[];
}
