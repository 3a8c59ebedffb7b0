// Looks at a deployed copy and prints a table: headers, redirects, 404, compression, third parties, links. Ends with 1 on a
// fault, with 2 where it cannot look.
import { parseArgs } from 'node:util';
import { auditSite } from './audit/audit.ts';
import { auditToText } from './audit/audit-to-text.ts';

const USAGE =
  'Say which copy to look at, by its first page: npm run audit:site -- https://support.example.org/  (--most 200 looks at so many files only)';

const { values, positionals } = parseArgs({ options: { most: { type: 'string' } }, allowPositionals: true });
const [address = ''] = positionals;
const most = Number(values.most ?? Infinity);

if (!/^https?:\/\//.test(address) || !URL.canParse(address) || !(most > 0)) {
  console.error(USAGE);
  process.exit(2);
}
try {
  const audit = await auditSite(address, most);
  console.log(auditToText(audit));
  process.exitCode = audit.checks.some(({ faults }) => faults.length > 0) ? 1 : 0;
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  console.error(`${address} cannot be looked at: ${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 2;
}
