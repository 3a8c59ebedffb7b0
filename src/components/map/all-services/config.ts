import type { mapPage } from '../../../i18n/en/map.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Message } from '../../../i18n/message.ts';
import type { Basemap } from '../service-map/map-options.ts';

/** What the script of the map of all services needs of the build, as data in the page. */
export interface AllServicesConfig {
  locale: Locale;
  tag: string;
  /** Where the services' rows and facts are. */
  cards: string;
  tables: { towns: string; mainTowns: string; laterTexts: string; areas?: string | undefined };
  basemap?: Basemap | undefined;
  texts: {
    page: Pick<Record<keyof typeof mapPage, Message>, 'inView' | 'opening' | 'failed'>;
    more: Message;
  };
}
