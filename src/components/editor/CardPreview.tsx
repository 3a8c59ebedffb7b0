import { useDeferredValue, useMemo } from 'react';
import { kindToSchema } from '../../edit/content-kinds.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { EditorIndex } from '../../upkeep/editor-index.ts';
import { reasonToText } from '../../i18n/reason-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { listingToTrust } from '../../listing/detail-trust.ts';
import { lifecycleOn } from '../../listing/lifecycle.ts';
import type { Listing } from '../../listing/listing.ts';
import { candidateToState } from '../../match/state.ts';
import { listingToView, type ServiceView } from '../service/service-view.ts';
import { trustToText } from '../service/trust-to-text.ts';
import { PreviewReach } from './PreviewReach.tsx';
import { useForm } from './form-context.ts';
import { indexToNames } from './index-names.ts';
import { listingToReasons } from './preview-reasons.ts';

/** The card as visitors will see it, while the listing is written: said by the same functions as the site's own cards. */
export function CardPreview() {
  const { data, speaker, index } = useForm();
  const { editor } = speaker.texts;
  const shown = useDeferredValue(data);
  const view = useMemo(() => dataToView(shown, index, speaker), [shown, index, speaker]);
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
              <PreviewReach view={view} />
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

function dataToView(
  data: PlainMap,
  { today, exemptFromWithdrawal, helplines, ownHosts }: EditorIndex,
  speaker: Speaker,
): ServiceView | undefined {
  const result = kindToSchema('listing').safeParse(data);
  if (!result.success) return undefined;
  const written = result.data as Listing;
  const listing = { ...written, ...lifecycleOn(written.lifecycle, today), points: [] };
  const confirmation = listing.confirmed.contact;
  const isExempt = exemptFromWithdrawal.includes(listing.ref);
  const state = candidateToState({ confirmed: { contact: confirmation }, exemptFromWithdrawal: isExempt }, today);
  return listingToView(
    listing,
    {
      state,
      details: listingToTrust(listing, {
        today,
        isFallbackHelpline: helplines.some(({ slug }) => slug === listing.slug),
        exemptFromWithdrawal: isExempt,
        ownHosts: [listing.provider ?? '', ...listing.commissioning.map(({ commissioner }) => commissioner)].flatMap(
          (slug) => ownHosts[slug] ?? [],
        ),
        nationalDetails: new Map(),
        tests: new Map(),
      }),
      notices: [],
      today,
      reasons: listingToReasons(listing, state, today),
    },
    speaker,
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
