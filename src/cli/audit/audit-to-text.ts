import type { Audit } from './audit.ts';
import type { Host } from './hosts.ts';

/** More lines than this of one kind help nobody: the first ones say what it is. */
const MOST_LINES = 12;

/** An audit as a table, and every fault below it, by check. */
export function auditToText({ base, isLive, pages, files, checks, limits }: Audit, host?: Host): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const rows = checks.map(({ name, looked, faults }) => {
    const outcome = faults.length === 0 ? 'good' : faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    return `  ${name.padEnd(width)}  ${String(looked).padStart(7)} looked at  ${outcome}`;
  });
  const details = checks
    .filter(({ faults }) => faults.length > 0)
    .flatMap(({ name, faults }) => [
      `\n${name}`,
      ...faults.slice(0, MOST_LINES).map(({ path, what }) => `  ${path}  ${what}`),
      ...(faults.length > MOST_LINES ? [`  and ${faults.length - MOST_LINES} more`] : []),
    ]);
  const promises = host
    ? limits.length > 0
      ? [`\nWhat ${host.name} can’t promise`, ...limits.map((limit) => `  ${limit}`)]
      : [`\nEvery promise holds, although ${host.name} lets nobody set a header.`]
    : [];
  return [`${base}  ${isLive ? 'live' : 'preview'}, ${pages} pages, ${files} files\n`, ...rows, ...details, ...promises].join('\n');
}
