// Every page exists once for each language: English at the root, others below their own name.
import { LOCALES, speakerFor, type Locale, type Speaker } from '../i18n/locale.ts';

type Params = Record<string, string | undefined>;

const localeToParam = (locale: Locale): string | undefined => (locale === 'en' ? undefined : locale);

/** The pages of every language. An entry names the other parts of its address. */
export const inEveryLocale = <E extends { params: Params }>(entries: (locale: Locale) => E[]) =>
  LOCALES.flatMap((locale) => entries(locale).map((entry) => ({ ...entry, params: { ...entry.params, locale: localeToParam(locale) } })));

/** One page for each language. */
export const oneForEachLocale = () => LOCALES.map((locale) => ({ params: { locale: localeToParam(locale) } }));

/** Who speaks on the page at an address. */
export const speakerAt = ({ locale }: { locale?: string | undefined }): Speaker => speakerFor((locale ?? 'en') as Locale);
