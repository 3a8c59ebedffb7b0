import { NHS_ADVICE } from '../safety/emergency.ts';
import { phoneToDetails } from '../service/phone-to-details.ts';
import type { ServiceView } from '../service/service-view.ts';
import { viewToReach } from '../service/view-to-reach.ts';
import { useForm } from './form-context.ts';

/** How to reach it, word for word as Reach.astro says it on the site; a test compares the two. */
export function PreviewReach({ view }: { view: ServiceView }) {
  const { speaker, index } = useForm();
  const { service } = speaker.texts;
  const { contact, lifecycle } = view.listing;
  const { isClosed, isHidden, isReachable, needsSureWay, pause } = viewToReach(view, speaker);
  const successor = index.listings.find(({ slug }) => slug === lifecycle.successor);
  const links = [
    contact.website && service.website,
    contact.webchat && contact.webchat !== contact.website && service.webchat,
    contact.form && service.form,
    contact.email && service.email,
  ].filter((text) => typeof text === 'string' && text !== '') as string[];
  return (
    <div className="reach">
      {successor ? (
        <p>
          {service.closedSuccessor} {successor.name}.
        </p>
      ) : (
        isClosed && <p>{service.closed}</p>
      )}
      {lifecycle.onward && <p>{speaker.pick(lifecycle.onward).text}</p>}
      {pause && <p>{pause}</p>}
      {!isClosed && view.state === 'withdrawn' && <p>{service.withdrawn}</p>}
      {!isHidden && view.callable && <Phones view={view} />}
      {!isHidden && view.phones.length === 0 && <p>{isReachable ? service.noNumber : service.noContact}</p>}
      {needsSureWay && (
        <p>
          {service.sureWay} {view.isReferralCentre && `${NHS_ADVICE} (${service.sureWay111}) `}
          {index.nationalNumber} ({service.sureWayLine})
        </p>
      )}
      {!isHidden && !view.callable && view.phones.length > 0 && (
        <>
          <p>
            <span className="tag sand">{service.notConfirmedNumber}</span>
          </p>
          <Phones view={view} />
        </>
      )}
      {!isHidden &&
        contact.texts.map(({ number, label }, at) => (
          <p key={at}>
            {service.text} <span className="nobreak">{number}</span>
            {label && <span className="soft small"> {speaker.pick(label).text}</span>}
          </p>
        ))}
      {!isHidden && links.length > 0 && (
        <p className="links">
          {links.map((text) => (
            <span key={text}>{text} </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Phones({ view }: { view: ServiceView }) {
  const { speaker } = useForm();
  const { service } = speaker.texts;
  return view.phones.map((phone, at) => (
    <p key={at}>
      <strong className="nobreak">{phone.number}</strong>{' '}
      <span className="soft small">
        {phone.label && `${speaker.pick(phone.label).text}: `}
        {[
          ...phoneToDetails(phone, speaker),
          ...(phone.quotedHours ? [speaker.say(service.quotedHours, { hours: speaker.pick(phone.quotedHours).text })] : []),
        ].join(' · ')}
      </span>
    </p>
  ));
}
