import { messageToText } from '../../../i18n/message.ts';
import type { Result, ResultGroup } from '../../../match/find-services.ts';
import { inLanguage } from '../card/card-data.ts';
import { serviceToBar } from '../card/choice.ts';
import { factsToText, serviceToStanding } from '../card/entry.ts';
import { MOST_SERVICES } from '../card/sides.ts';
import type { BuilderData } from './builder-data.ts';
import type { CardAnswers, Ordered, Orderer } from './order.ts';

interface Props {
  data: BuilderData;
  ordered: Ordered;
  orderer: Orderer;
  answers: CardAnswers;
  refs: readonly string[];
  onChoose: (refs: readonly string[]) => void;
}

/** The services in the order of `match`, to choose from; first those that state what was asked for. */
export function Choice({ data, ordered, orderer, answers, refs, onChoose }: Props) {
  const { texts, tag, locale, area, words } = data;
  const { results, stating } = ordered;
  const isStating = ({ candidate }: Result) => stating.has(candidate.ref);
  const inGroup = (group: ResultGroup) => results.filter((result) => result.group === group && !isStating(result));
  const rest = inGroup('everywhere');
  const isFull = refs.length >= MOST_SERVICES;
  const toggle = (ref: string) => onChoose(refs.includes(ref) ? refs.filter((each) => each !== ref) : [...refs, ref]);
  const hasWish = [...(answers.languages ?? []), ...(answers.communities ?? [])].length > 0;
  const list = (shown: readonly Result[]) => (
    <ul className="plain services">
      {shown.map((result) => {
        const { ref } = result.candidate;
        return (
          <Service
            key={ref}
            {...{ data, result, ordered, orderer, answers, isFull }}
            isChosen={refs.includes(ref)}
            onToggle={() => toggle(ref)}
          />
        );
      })}
    </ul>
  );
  return (
    <fieldset className="stack tight choice-of-services">
      <legend>{messageToText(texts.chooseLegend, { most: MOST_SERVICES }, tag)}</legend>
      <p className="small soft">{messageToText(texts.alwaysOn, { line: words.national.phones[0]!.number }, tag)}</p>
      {hasWish && (stating.size > 0 ? <h3>{texts.groups.stating}</h3> : <p className="small">{texts.statingNone}</p>)}
      {stating.size > 0 && list(results.filter(isStating))}
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
  ordered: Ordered;
  orderer: Orderer;
  answers: CardAnswers;
  isChosen: boolean;
  isFull: boolean;
  onToggle: () => void;
}

function Service({ data, result: { candidate, reasons }, ordered, orderer, answers, isChosen, isFull, onToggle }: ServiceProps) {
  const { texts, words, locale } = data;
  const { ref } = candidate;
  const service = orderer.cards.get(ref)!;
  const bar = serviceToBar(service);
  const { state, linked } = serviceToStanding(service, { today: orderer.today, writes: ordered.writes });
  const kind = words.kinds[service.kind];
  const numbers = linked.map(({ number }) => number).join(', ');
  const isLikely = linked.some(({ trust }) => trust === 'likely');
  const mark = bar ? texts[bar] : service.isFallback ? '' : isLikely ? texts.marks.likely : texts.marks[state];
  const stated = new Map([[ref, orderer.stated(ref, answers)]]);
  const under18 = reasons.some(({ key }) => key === 'under-18-ask') ? texts.under18Ask : '';
  const against = orderer.misfits(ref, answers, locale);
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
            {[kind && inLanguage(kind, locale), bar ? '' : numbers || texts.reachedOtherwise].filter(Boolean).join(' · ')}
            {mark && <span className="tag sand">{mark}</span>}
          </span>
          {!bar && (
            <span className="small soft">
              {[factsToText(service, { locale, discreet: false, form: 'full', stated }), under18].filter(Boolean).join(' ')}
            </span>
          )}
          {!bar && against.length > 0 && (
            <span className="small misfit">{messageToText(texts.misfit, { why: against.join(' · ') }, data.tag)}</span>
          )}
        </span>
      </label>
    </li>
  );
}
