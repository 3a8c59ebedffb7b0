/** About as many cards as a phone's screen shows at once, and a few more. */
const AT_ONCE = 8;

/**
 * Lets cards be laid out a few at a time, those on the screen first: all at once would keep a slow phone busy for half a second
 * before the first one shows. Each is skipped only until its turn, so that whatever reads the page soon finds it whole.
 */
export function layOutInTurns(lists: HTMLElement): void {
  const waiting = [...lists.querySelectorAll('.card')].slice(AT_ONCE);
  for (const card of waiting) card.classList.add('later');
  const next = () => {
    for (const card of waiting.splice(0, AT_ONCE)) card.classList.remove('later');
    if (waiting.length > 0) afterPainting(next);
  };
  afterPainting(next);
}

const afterPainting = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));
