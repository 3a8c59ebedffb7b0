import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { isUkNumber } from './phone-number.ts';

/** A number that can be rung. In quotes in YAML: without them 0808... is read as a number and loses its first digit. */
export const ukNumber = z
  .string()
  .max(24)
  .refine((text) => /^[+0-9()\s-]+$/.test(text), { params: { key: 'phone-characters' satisfies CheckKey }, abort: true })
  .refine(isUkNumber, { params: { key: 'phone-invalid' satisfies CheckKey } })
  .meta({ description: 'A UK number as people dial it, in quotes: "0808 500 2222". Short numbers such as "111" are fine.' });
