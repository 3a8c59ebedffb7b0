/** About as many cards as a phone's screen shows at once; a larger screen has the rest of its own laid out in the same breath. */
const FIRST = 8;
const BATCH = 8;

/**
 * Lets cards be laid out a few at a time, those on the screen first: all at once would keep a slow phone busy for half a second
 * before the first one shows. Each is skipped only until its turn, so that whatever reads the page soon finds it whole.
 */
export function renderInBatches(lists: HTMLElement): void {
  const waiting = [...lists.querySelectorAll('[data-ref]')].slice(FIRST);
  for (const card of waiting) card.classList.add('later');
  const next = () => {
    for (const card of waiting.splice(0, BATCH)) card.classList.remove('later');
    if (waiting.length > 0) afterPainting(next);
  };
  afterPainting(next);
}

const afterPainting = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));
