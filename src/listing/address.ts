import { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';

/** A web address. Only https is taken: anything else could run code or be read on the way. */
export const webAddress = z
  .string()
  .max(500)
  .refine(isWebAddress, { params: { key: 'not-a-web-address' satisfies CheckKey } })
  .meta({ description: 'A web address that starts with https://' });

/** A host's name without www, as it is written in a web address. */
export const hostName = z
  .string()
  .max(253)
  .refine((text) => /^(?!www\.)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(text), { params: { key: 'not-a-host' } })
  .meta({ description: 'A host such as example.org.uk, without https:// and www.' });

/** A role mailbox. A person's own address is personal data and does not belong here. */
export const emailAddress = z
  .string()
  .max(200)
  .refine((text) => /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text), { params: { key: 'not-an-email' satisfies CheckKey } })
  .meta({ description: 'The service’s mailbox, for example help@example.org.uk. Never a person’s own address.' });

/** The address of an old page that still has no https: named as a source, never linked. */
export const oldWebAddress = z
  .string()
  .max(500)
  .refine((text) => isAddressOf(text, 'http:'), { params: { key: 'not-a-web-address' satisfies CheckKey } });

function isWebAddress(text: string): boolean {
  return isAddressOf(text, 'https:');
}

function isAddressOf(text: string, protocol: 'https:' | 'http:'): boolean {
  // No spaces, quotes, angle brackets, control or invisible characters: nothing that could break out of an attribute.
  if (!text.startsWith(`${protocol}//`) || !/^[!#$%&()*+,\-./0-9:;=?@A-Z[\]_a-z~]+$/.test(text)) return false;
  try {
    const url = new URL(text);
    // A name that the whole world can look up: no number of a machine, no user in front of it.
    return (
      url.protocol === protocol && /\.[a-z][a-z0-9-]*[a-z0-9]\.?$/.test(url.hostname) && !/^[^/?#]*@/.test(text.slice(protocol.length + 2))
    );
  } catch {
    return false;
  }
}
