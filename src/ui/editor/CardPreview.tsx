import { useDeferredValue, useMemo } from 'react';
import { kindToSchema } from '../../change/content-kinds.ts';
import type { PlainMap } from '../../change/edit-yaml.ts';
import { reasonToText } from '../../i18n/reason-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { confirmationToState, isCallable } from '../../listing/confirmation-state.ts';
import type { Listing } from '../../listing/listing.ts';
import { listingToView, type ServiceView } from '../service/service-view.ts';
import { trustToText } from '../service/trust-to-text.ts';
import { useForm } from './form-context.ts';
import { indexToNames } from './index-names.ts';
import { listingToReasons } from './preview-reasons.ts';

/** The card as visitors will see it, while the listing is written: said by the same functions as the site's own cards. */
export function CardPreview() {
  const { data, speaker, index } = useForm();
  const { editor } = speaker.texts;
  const shown = useDeferredValue(data);
  const view = useMemo(() => dataToView(shown, index.today, speaker), [shown, index.today, speaker]);
  const names = useMemo(() => indexToNames(index, speaker), [index, speaker]);
  return (
    <aside className="preview-card" aria-label={editor.preview}>
      <p className="small soft">{editor.preview}</p>
      {view ? (
        <div className="cards">
          <div className="card" data-preview>
            <div>
              <h2>{speaker.pick({ en: view.listing.name, cy: view.listing.welshName }).text}</h2>
              <p className="kind">{speaker.list(view.listing.types.slice(0, 3).map(names.type))}</p>
              <Reach view={view} speaker={speaker} />
              <ul className="why">
                {view.reasons.map((reason, at) => (
                  <li key={at} className={reason.ask ? 'ask-them' : undefined}>
                    {reasonToText(reason, speaker, names)}
                  </li>
                ))}
              </ul>
              <Trust view={view} speaker={speaker} />
            </div>
          </div>
        </div>
      ) : (
        <p className="help">{editor.previewBad}</p>
      )}
    </aside>
  );
}

function dataToView(data: PlainMap, today: string, speaker: Speaker): ServiceView | undefined {
  const result = kindToSchema('listing').safeParse(data);
  if (!result.success) return undefined;
  const listing = { ...(result.data as Listing), points: [] };
  const confirmation = listing.confirmed.contact;
  return listingToView(
    listing,
    {
      state: confirmationToState(confirmation, 'contact', today),
      callable: isCallable({ confirmation, sources: listing.sources }, today, false),
      reasons: listingToReasons(listing),
    },
    speaker,
  );
}

function Reach({ view, speaker }: { view: ServiceView; speaker: Speaker }) {
  const { service } = speaker.texts;
  const { contact, lifecycle } = view.listing;
  if (lifecycle.status === 'closed') return <p>{service.closed}</p>;
  if (view.state === 'withdrawn') return <p>{service.withdrawn}</p>;
  const links = [
    [contact.website, service.website],
    [contact.webchat, service.webchat],
    [contact.form, service.form],
    [contact.email, service.email],
  ].filter(([address]) => address);
  return (
    <div className="reach">
      {lifecycle.status === 'temporarily-closed' && <p>{service.temporarilyClosed}</p>}
      {view.phones.length === 0 && <p>{links.length + contact.texts.length > 0 ? service.noNumber : service.noContact}</p>}
      {view.phones.length > 0 && !view.callable && (
        <p>
          <span className="tag sand">{service.notConfirmedNumber}</span>
        </p>
      )}
      {view.phones.map((phone, at) => (
        <p key={at}>
          <strong className="nobreak">{phone.number}</strong>{' '}
          <span className="soft small">
            {[
              phone.label && `${speaker.pick(phone.label).text}:`,
              { free: service.free, standard: service.standard, premium: service.premium, unknown: '' }[phone.cost],
              phone.hours ?? (phone.quotedHours ? speaker.pick(phone.quotedHours).text : service.hoursUnknown),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      ))}
      {contact.texts.map(({ number }, at) => (
        <p key={at}>
          {service.text} <span className="nobreak">{number}</span>
        </p>
      ))}
      {links.length > 0 && <p className="soft small">{links.map(([, text]) => text).join(' · ')}</p>}
    </div>
  );
}

function Trust({ view, speaker }: { view: ServiceView; speaker: Speaker }) {
  const { label, detail, isSure } = trustToText(view, speaker);
  return (
    <p className="state">
      <span className={isSure ? 'tag' : 'tag sand'}>{label}</span> {detail}
    </p>
  );
}
