import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds to mend on a page: each rule with the first elements that break it. Axe’s older way stays in the page: the newer
 * opens a second one, and a page that is not in front draws once a second.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => {
    const shown = nodes.slice(0, 3).map(({ html, any }) => `${html} ${any.map(({ message }) => message).join(' ')}`);
    return `${id}: ${shown.join(' | ')}`;
  });
}
