import { fallbackForService } from '../../match/fallback-helplines.ts';
import { viewToContact } from '../service/card-view.ts';
import type { ServiceView } from '../service/service-view.ts';
import { useForm } from './form-context.ts';

/**
 * How a card lets people get in touch, word for word as CardContact.astro says it on the site; a closed service has no card
 * there, so it is what Reach.astro says on its page. A test compares them.
 */
export function PreviewReach({ view }: { view: ServiceView }) {
  return view.listing.lifecycle.status === 'closed' ? <ClosedReach view={view} /> : <OpenReach view={view} />;
}

function ClosedReach({ view: { listing } }: { view: ServiceView }) {
  const { speaker, index } = useForm();
  const { service } = speaker.texts;
  const { successor: slug, onward } = listing.lifecycle;
  const successor = index.listings.find((each) => each.slug === slug);
  return (
    <div className="reach">
      <p>
        {successor ? `${service.closedSuccessor} ${speaker.pick({ en: successor.name, cy: successor.welshName }).text}.` : service.closed}
      </p>
      {onward && <p lang={speaker.pick(onward).lang}>{speaker.pick(onward).text}</p>}
    </div>
  );
}

function OpenReach({ view }: { view: ServiceView }) {
  const { speaker, index } = useForm();
  const countryOf = (area: string) => index.areas.find(({ id }) => id === area)?.country;
  const fallback = fallbackForService(index.helplines, view.listing, countryOf);
  const { pause, button, lines } = viewToContact(view, fallback, speaker);
  const under = lines.map(({ text, number }) => text.replace('{line}', number ?? ''));
  return (
    <div className="reach">
      {pause && <p>{pause}</p>}
      {button && (
        <strong className={button.isSecond ? 'call-button second' : 'call-button'}>
          {(button.message ?? '{number}').replace('{number}', '')}
          <b>{button.number}</b>
        </strong>
      )}
      {under.length > 0 && (
        <p className="under">{under.map((text, at) => (at === 0 ? text : `${lines[at]!.number ? ' ' : ' · '}${text}`)).join('')}</p>
      )}
    </div>
  );
}
