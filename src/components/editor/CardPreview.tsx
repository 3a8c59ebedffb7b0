import { useDeferredValue, useMemo } from 'react';
import { kindToSchema } from '../../edit/content-kinds.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import type { EditorIndex } from '../../upkeep/editor-index.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { listingToTrust } from '../../listing/detail-trust.ts';
import { lifecycleOn } from '../../listing/lifecycle.ts';
import type { Listing } from '../../listing/listing.ts';
import { candidateToState } from '../../match/state.ts';
import { speakerToCardWords, viewToReachability } from '../service/card-view.ts';
import { reasonsToLines } from '../service/reasons-to-lines.ts';
import { listingToView, type ServiceView } from '../service/service-view.ts';
import { PreviewReach } from './PreviewReach.tsx';
import { useForm } from './form-context.ts';
import { indexToNames } from './index-names.ts';
import { listingToReasons } from './preview-reasons.ts';

/** The card as visitors will see it, while the listing is written: said by the same functions as the site's own cards. */
export function CardPreview() {
  const { data, speaker, index } = useForm();
  const { editor, service } = speaker.texts;
  const shown = useDeferredValue(data);
  const view = useMemo(() => dataToView(shown, index, speaker), [shown, index, speaker]);
  const names = useMemo(() => indexToNames(index, speaker), [index, speaker]);
  const lines = reasonsToLines(view?.reasons ?? [], speakerToCardWords(speaker), names);
  return (
    <aside className="preview-card" aria-label={editor.preview}>
      <p className="small soft">{editor.preview}</p>
      {view ? (
        <div className="cards">
          <div className="card" data-preview>
            <div>
              <h2>{speaker.pick({ en: view.listing.name, cy: view.listing.welshName }).text}</h2>
              <p className="kind">
                {speaker.list(view.listing.types.slice(0, viewToReachability(view) === 'none' ? 1 : 2).map(names.type))}
              </p>
              {lines.facts.length > 0 && <p className="facts-line">{lines.facts.join(' · ')}</p>}
              <PreviewReach view={view} />
              {lines.ask.length > 0 && view.listing.lifecycle.status !== 'closed' && (
                <p className="asks">{speaker.say(service.askAbout, { what: speaker.list(lines.ask) })}</p>
              )}
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
