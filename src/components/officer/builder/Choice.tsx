import { messageToText } from '../../../i18n/message.ts';
import { reasonToText, type ReasonNames } from '../../../i18n/reason-to-text.ts';
import type { Result, ResultGroup } from '../../../match/find-services.ts';
import { inLanguage } from '../card/card-data.ts';
import { serviceToBar } from '../card/choice.ts';
import { serviceToStanding } from '../card/entry.ts';
import { MOST_SERVICES } from '../card/sides.ts';
import type { BuilderData } from './builder-data.ts';
import type { Ordered, Orderer } from './order.ts';

interface Props {
  data: BuilderData;
  ordered: Ordered;
  orderer: Orderer;
  refs: readonly string[];
  onChoose: (refs: readonly string[]) => void;
}

/** The services in the order of `match`, to choose from. */
export function Choice({ data, ordered: { results }, orderer, refs, onChoose }: Props) {
  const { texts, tag, locale, area, words } = data;
  const inGroup = (group: ResultGroup) => results.filter((result) => result.group === group);
  const rest = inGroup('everywhere');
  const isFull = refs.length >= MOST_SERVICES;
  const toggle = (ref: string) => onChoose(refs.includes(ref) ? refs.filter((each) => each !== ref) : [...refs, ref]);
  const list = (shown: readonly Result[]) => (
    <ul className="plain services">
      {shown.map((result) => {
        const { ref } = result.candidate;
        return <Service key={ref} {...{ data, result, orderer, isFull }} isChosen={refs.includes(ref)} onToggle={() => toggle(ref)} />;
      })}
    </ul>
  );
  return (
    <fieldset className="stack tight choice-of-services">
      <legend>{messageToText(texts.chooseLegend, { most: MOST_SERVICES }, tag)}</legend>
      <p className="small soft">{messageToText(texts.alwaysOn, { line: words.national.phones[0]!.number }, tag)}</p>
      <h3>{messageToText(texts.groups['covers-you'], { area: area.names[locale] }, tag)}</h3>
      {list(inGroup('covers-you'))}
      {rest.length > 0 && (
        <details>
          <summary>
            {texts.groups.everywhere}: {messageToText(texts.showRest, { count: rest.length }, tag)}
          </summary>
          {list(rest)}
        </details>
      )}
      {isFull && <p role="status">{texts.full}</p>}
    </fieldset>
  );
}

interface ServiceProps {
  data: BuilderData;
  result: Result;
  orderer: Orderer;
  isChosen: boolean;
  isFull: boolean;
  onToggle: () => void;
}

function Service({ data, result, orderer, isChosen, isFull, onToggle }: ServiceProps) {
  const { texts, words, locale } = data;
  const service = orderer.cards.get(result.candidate.ref)!;
  const bar = serviceToBar(service);
  const { state, linked, isFallback } = serviceToStanding(service, orderer.today);
  const kind = words.kinds[service.kind];
  const reach = linked[0]?.number ?? texts.reachedOtherwise;
  const mark = bar ? texts[bar] : isFallback ? '' : texts.marks[state];
  return (
    <li>
      <label>
        <input
          type="checkbox"
          autoComplete="off"
          checked={isChosen}
          disabled={bar !== undefined || (isFull && !isChosen)}
          onChange={onToggle}
        />
        <span>
          <strong>{inLanguage(service.name, locale)}</strong>
          <span className="small">
            {[kind && inLanguage(kind.name, locale), bar ? '' : reach].filter(Boolean).join(' · ')}
            {mark && <span className="tag sand">{mark}</span>}
          </span>
          {!bar && <span className="small soft">{reasons(result, data, orderer.today).join(' · ')}</span>}
        </span>
      </label>
    </li>
  );
}

/** Who it is for and what it states. What is not known is on the service's page, except who it sees. */
function reasons(
  { reasons }: Result,
  { tag, locale, area, reasons: texts, genders, groups, languages }: BuilderData,
  today: string,
): string[] {
  const name = (terms: BuilderData['groups']) => (id: string) => terms.find(([term]) => term === id)?.[1] ?? id;
  const names: ReasonNames = {
    area: String,
    council: (slug) => area.councils.find((council) => council.slug === slug)?.names[locale] ?? slug,
    group: name(groups),
    language: name(languages),
  };
  return reasons
    .filter(({ ask, key }, at) => (at === 0 ? key === 'only-for' : !ask || key === 'under-18-ask'))
    .map((reason) => reasonToText(reason, { tag, texts: { reasons: texts, genders } }, names, today));
}
