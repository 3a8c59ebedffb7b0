import { confirmationToState } from '../../listing/confirmation-state.ts';
import { problemAt, type CrossCheck } from './context.ts';

/** A copy that is open to the public needs someone who answers for it, and contact details that somebody has confirmed. */
export const liveStage: CrossCheck = ({ files, today }) => {
  const { site } = files;
  if (site.value.stage !== 'live') return [];
  const { host, address, fallbackHelplines, allowUnconfirmed } = site.value;
  const missing = [
    ...(address ? [] : [problemAt(site, ['address'], 'live-needs-address', undefined)]),
    ...(host.name ? [] : [problemAt(site, ['host', 'name'], 'live-needs-host', undefined)]),
    ...(host.phone ? [] : [problemAt(site, ['host', 'phone'], 'live-needs-host-phone', undefined)]),
    ...(host.email ? [] : [problemAt(site, ['host', 'email'], 'live-needs-host-email', undefined)]),
  ];
  const unconfirmed = files.services.flatMap((file) => {
    const { contact, confirmed, slug, lifecycle } = file.value;
    const hasContact = contact.phones.length + contact.texts.length > 0 || contact.email || contact.webchat;
    if (!hasContact || lifecycle.status === 'closed') return [];
    if (confirmationToState(confirmed.contact, 'contact', today) !== 'unconfirmed') return [];
    if (fallbackHelplines.includes(slug)) return [problemAt(file, ['contact'], 'live-sure-line-unconfirmed', file.value.name)];
    return allowUnconfirmed.includes(slug) ? [] : [problemAt(file, ['contact'], 'live-contact-unconfirmed', file.value.name, { slug })];
  });
  return [...missing, ...unconfirmed];
};
