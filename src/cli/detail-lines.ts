import type { ServiceCandidate } from '../directory/candidates.ts';
import { en } from '../i18n/en.ts';
import { messageToText } from '../i18n/message.ts';
import type { TrustReason } from '../listing/detail-trust.ts';
import { TRUST_CLASSES } from '../listing/trust-class.ts';

/** Every contact detail with its trust class and why, one line each, by listing; then how many there are of each class. */
export function detailLines(candidates: readonly ServiceCandidate[]): string[] {
  const all = candidates
    .filter(({ status }) => status !== 'closed')
    .flatMap(({ service, details }) => details.map((detail) => ({ file: service.file, ...detail })));
  const lines = all.map(
    ({ file, channel, value, trust, reason }) => `${trust.padEnd(12)}  ${file}  ${channel} ${value}: ${reasonToText(reason)}`,
  );
  const counts = TRUST_CLASSES.map((trust) => `${all.filter((detail) => detail.trust === trust).length} ${trust}`);
  return [...lines, '', `${all.length} details: ${counts.join(', ')}.`];
}

function reasonToText(reason: TrustReason): string {
  const { key, ...values } = reason;
  const date = 'date' in values ? values.date : undefined;
  return messageToText(en.trust[key], { ...values, date: date ?? en.trust.undated }, 'en');
}
