import { NHS_ADVICE } from '../safety/emergency.ts';
import { isTappable } from '../../listing/trust-class.ts';
import { fallbackForService } from '../../match/fallback-helplines.ts';
import { phoneToDetails } from '../service/phone-to-details.ts';
import type { ServiceView } from '../service/service-view.ts';
import { viewToReach } from '../service/view-to-reach.ts';
import { useForm } from './form-context.ts';

/** How to reach it, word for word as Reach.astro says it on the site; a test compares the two. */
export function PreviewReach({ view }: { view: ServiceView }) {
  const { speaker, index } = useForm();
  const { service } = speaker.texts;
  const { lifecycle } = view.listing;
  const { isClosed, toCall, toTry, links, older, noNumber, pause } = viewToReach(view, speaker);
  const isFoundBy111 = view.isReferralCentre && !isClosed;
  const countryOf = (area: string) => index.areas.find(({ id }) => id === area)?.country;
  const fallback = fallbackForService(index.helplines, view.listing, countryOf);
  const successor = index.listings.find(({ slug }) => slug === lifecycle.successor);
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
      {[...toCall, ...toTry].map((phone, at) => (
        <p key={at}>
          <strong className="nobreak">
            {phone.trust === 'likely' ? speaker.say(service.tryNumber, { number: phone.number }) : phone.number}
          </strong>{' '}
          <span className="soft small">
            {phone.label && `${speaker.pick(phone.label).text}: `}
            {[
              ...phoneToDetails(phone, speaker),
              ...(phone.hoursInWords ? [speaker.say(service.hoursInWords, { hours: speaker.pick(phone.hoursInWords).text })] : []),
            ].join(' · ')}
          </span>
        </p>
      ))}
      {!isClosed && noNumber && <p>{noNumber === 'no-contact' ? service.noContact : service.noNumber}</p>}
      {toCall.length === 0 && (
        <p>
          {toTry.length === 0 && isFoundBy111 && `${speaker.say(service.callNumber, { number: NHS_ADVICE })}: ${service.fallback111} `}
          {toTry.length > 0 ? `${service.notChecked} ${service.ifNobodyAnswers}` : service.orCall} {fallback.number} (
          {speaker.pick({ en: fallback.name, cy: fallback.welshName }).text}).
          {toTry.length > 0 && isFoundBy111 && ` ${service.orCall} ${NHS_ADVICE}: ${service.fallback111}`}
        </p>
      )}
      {links.length > 0 && (
        <p className="links">
          {links.map(({ channel, value, trust }) => (
            <span key={value}>
              {isTappable(trust) ? service.channels[channel] : service.tryWebsite} {channel === 'text' && value}{' '}
            </span>
          ))}
        </p>
      )}
      {older.length > 0 && (
        <details className="older small">
          <summary>{service.olderDetails}</summary>
          <p>
            {service.olderNote} {fallback.number}.
          </p>
          <ul className="plain">
            {older.map(({ channel, value }) => (
              <li key={value}>
                {service.channels[channel]}: {value}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
