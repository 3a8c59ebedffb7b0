import { en } from '../i18n/en.ts';
import { messageToText, type Values } from '../i18n/message.ts';

/** A sentence of the commands, in English like all commands. */
export const say = (key: keyof typeof en.listings, values: Values = {}): string => messageToText(en.listings[key], values, 'en-GB');

/** A sentence of `npm run find`. */
export const sayFind = (key: keyof typeof en.find, values: Values = {}): string => messageToText(en.find[key], values, 'en-GB');
