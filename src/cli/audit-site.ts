import { auditSite } from './audit/audit.ts';
import { auditToText } from './audit/audit-to-text.ts';
import { HOSTS } from './audit/hosts.ts';
import { defineCommand } from './command.ts';
import { UsageError } from './usage-error.ts';

export const command = defineCommand({
  usage: '<address> [--most <count>] [--host <host>]',
  about:
    'Checks a published copy, such as https://support.example.org/, and prints a table: headers and types, whole files, redirects, 404, compression, third parties, links. Exits with 1 if it finds a fault, and with 2 if it can’t reach the copy.',
  options: {
    most: { type: 'string', value: '<count>', about: 'checks at most this many files' },
    host: {
      type: 'string',
      value: '<host>',
      choices: Object.keys(HOSTS) as (keyof typeof HOSTS)[],
      about: 'a host where headers can’t be set: lists what it can’t promise, and takes that for no fault',
    },
  },
  words: { least: 1, most: 1, missing: 'The address of the copy is missing' },
  async run({ values, words: [address = ''] }) {
    const most = values.most === undefined ? Infinity : Number(values.most);
    if (!(most > 0)) throw new UsageError(`--most does not take “${values.most}”. It takes a number, such as 200.`);
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
      throw new UsageError(`“${address}” is not the address of a copy. It starts with https://, or with http:// on this machine.`);
    const host = values.host && HOSTS[values.host];
    const audit = await auditSite(address, most, host).catch((error: unknown) => {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      throw new UsageError(`${address} can’t be reached: ${cause instanceof Error ? cause.message : String(cause)}`);
    });
    console.log(auditToText(audit, host));
    return audit.checks.some(({ faults }) => faults.length > 0) ? 1 : 0;
  },
});
