type Six = Record<Intl.LDMLPluralRule, string>;

/** The forms of a counted noun that differ from the usual one: after 1, 2, 3 and 6 some Welsh nouns change their first letter. */
type Forms = { usual: string } & Partial<Omit<Six, 'other'>>;

const RULES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Puts a counted noun into a sentence, once for each of the six plural forms of Welsh. */
const counted =
  ({ usual, ...others }: Forms) =>
  (sentence: (counted: string) => string): Six =>
    Object.fromEntries(RULES.map((rule) => [rule, sentence(rule === 'other' ? usual : (others[rule] ?? usual))])) as Six;

export const services = counted({ usual: '{count} gwasanaeth', two: '{count} wasanaeth' });
export const miles = counted({ usual: '{count} milltir', one: '{count} filltir', two: '{count} filltir' });
export const days = counted({ usual: '{count} diwrnod', two: '{count} ddiwrnod' });
export const months = counted({ usual: '{count} mis', two: '{count} fis' });
export const places = counted({ usual: '{count} lle', two: '{count} le' });
export const publicPages = counted({
  usual: '{count} tudalen gyhoeddus',
  one: '{count} dudalen gyhoeddus',
  two: '{count} dudalen gyhoeddus',
  many: '{count} thudalen gyhoeddus',
});

export const entries = counted({ usual: '{count} cofnod', two: '{count} gofnod', few: '{count} chofnod', many: '{count} chofnod' });
export const changes = counted({ usual: '{count} newid' });
export const faults = counted({
  usual: '{count} peth i’w gywiro',
  two: '{count} beth i’w gywiro',
  few: '{count} pheth i’w gywiro',
  many: '{count} pheth i’w gywiro',
});
export const pages = counted({
  usual: '{count} tudalen',
  one: '{count} dudalen',
  two: '{count} dudalen',
  few: '{count} thudalen',
  many: '{count} thudalen',
});
/** A figure alone, with nothing behind it that would change. */
export const figure = counted({ usual: '{count}' });

/** A sentence that has one form after one, and another after everything else. */
export const inForms = (one: string, other: string): Six =>
  Object.fromEntries(RULES.map((rule) => [rule, rule === 'one' ? one : other])) as Six;
