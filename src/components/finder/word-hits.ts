import { messageToText, type Message } from '../../i18n/message.ts';
import type { WordAnswer, WordHit } from '../../search/word-search.ts';
import type { FinderConfig } from './finder-config.ts';
import type { LaterTexts } from './later-texts.ts';

// In one file with what looks words up: anyone who wants one wants the other.
export { searchWords } from '../../search/word-search.ts';

/** More hits than this help nobody. */
const MOST_HITS = 20;
const MOST_PAGES = 5;

/** What words found, as it is shown. */
export interface ShownHits {
  heading: string;
  /** What is said before the services, where a topic comes first. */
  note: string;
  topics: HTMLElement[];
  services: HTMLElement[];
  /** Whether the line for young people comes first. */
  isForYoung: boolean;
}

/** Shows what words found: a topic's guides, then services as links, then further guides. */
export function answerToShown(
  { hits, topics, unknown }: WordAnswer,
  words: string,
  texts: LaterTexts['words'],
  config: FinderConfig,
): ShownHits {
  const isTopic = (hit: WordHit) => topics.some(({ id }) => id === hit.id);
  const services = hits.filter(({ path }) => !path).slice(0, MOST_HITS);
  const guides = hits.filter((hit) => hit.path && !isTopic(hit)).slice(0, MOST_PAGES);
  const say = (message: Message, mentioned = words) => messageToText(message, { count: services.length, words: mentioned }, config.tag);
  const found = say(services.length > 0 ? texts.headingWords : texts.headingPages);
  return {
    heading: unknown.length > 0 ? say(texts.headingGuess, unknown.join(' ')) : topics.length > 0 ? say(texts.headingTopic) : found,
    note: topics.length === 0 ? '' : services.length > 0 ? found : say(texts.noServices),
    topics: topics.map((hit) => hitToItem(hit, config)),
    services: [...services, ...guides].map((hit) => hitToItem(hit, config)),
    isForYoung: topics.some(({ isForYoung }) => isForYoung),
  };
}

function hitToItem({ id, name, lang, kind, where, path, about }: WordHit, config: FinderConfig): HTMLElement {
  const item = document.createElement('li');
  const [title, detail] = [document.createElement('p'), document.createElement('p')];
  const link = document.createElement('a');
  link.href = path ?? config.services.replace('{slug}', encodeURIComponent(id));
  link.textContent = name;
  if (lang) link.lang = lang;
  title.append(link);
  detail.className = 'small soft';
  detail.textContent = about ?? [kind, where].filter(Boolean).join(' · ');
  item.append(title, detail);
  return item;
}
