import { fallbackForService } from '../../match/fallback-helplines.ts';
import { viewToContact } from '../service/card-view.ts';
import type { ServiceView } from '../service/service-view.ts';
import { useForm } from './form-context.ts';

/** How a card lets people get in touch, word for word as CardContact.astro says it on the site; a test compares the two. */
export function PreviewReach({ view }: { view: ServiceView }) {
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
