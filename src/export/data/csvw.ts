import type { Texts } from '../../i18n/locale.ts';
import { COLUMNS } from './columns.ts';
import { SEPARATOR } from './csv.ts';
import type { Release } from './release.ts';

/** What each column of the CSV means, for machines: CSV on the Web (W3C), in both languages. */
export function releaseToCsvw({ today, site }: Release, texts: { locale: string; texts: Texts }[]): unknown {
  const inEach = (say: (texts: Texts) => string) => Object.fromEntries(texts.map(({ locale, texts }) => [locale, say(texts)]));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: 'services.csv',
    'dc:title': site.name,
    'dc:modified': { '@value': today, '@type': 'xsd:date' },
    ...(site.dataLicence ? { 'dc:license': { '@id': site.dataLicence.url } } : {}),
    tableSchema: {
      primaryKey: 'ref',
      columns: COLUMNS.map(({ name, type, isList }) => ({
        name,
        titles: name,
        'dc:description': Object.entries(inEach((each) => each.data.columns[name])).map(([locale, text]) => ({
          '@value': text,
          '@language': locale,
        })),
        datatype: type,
        ...(isList ? { separator: SEPARATOR } : {}),
        ...(name === 'ref' || name === 'id' || name === 'name' ? { required: true } : {}),
      })),
    },
  };
}
