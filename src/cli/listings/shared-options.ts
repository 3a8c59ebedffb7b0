import { LOCALES } from '../../i18n/locale.ts';

/** Options that several commands have. */
export const JSON_OUTPUT = { type: 'boolean', about: 'prints JSON' } as const;
export const DRY_RUN = { type: 'boolean', about: 'shows what would be written, and writes nothing' } as const;
export const APPLY = { type: 'boolean', about: 'writes everything, or nothing if something is refused' } as const;

/** Which listings a command is for: one of these is needed. */
export const WHICH = {
  area: { type: 'string', value: '<area>', about: 'those that cover a police area, such as kent' },
  commissioner: { type: 'string', value: '<commissioner>', about: 'those that a commissioner pays for' },
  all: { type: 'boolean', about: 'all' },
} as const;

export const LANGUAGE = { type: 'string', value: '<language>', about: 'en for English, cy for Welsh', choices: LOCALES } as const;
