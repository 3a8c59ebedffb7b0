import type { Locale } from '../../i18n/locale.ts';

/** The pages that another site may show in a frame, by the first part of their address. */
export const FRAMED_PAGES = ['areas', 'officers'] as const;
export type FramedPage = (typeof FRAMED_PAGES)[number];

/** How high a frame may be asked for, in pixels, and what it is unless somebody asks. */
export const HEIGHTS = [500, 700, 900, 1200, 1600] as const;
export const USUAL_HEIGHT = 900;

/** What somebody chose to show in a frame. */
export interface FrameChoice {
  area: string;
  page: FramedPage;
  locale: Locale;
  height: number;
}

/** The HTML that shows an area's page inside another. `address` is this copy's, without a slash at the end; `title` the page's own. */
export function choiceToSnippet({ area, page, locale, height }: FrameChoice, address: string, title: string): string {
  const path = `${locale === 'en' ? '' : `/${locale}`}/${page}/${area}/`;
  return `<iframe src="${toAttribute(address + path)}" title="${toAttribute(title)}" width="100%" height="${height}" referrerpolicy="no-referrer"></iframe>`;
}

const toAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
