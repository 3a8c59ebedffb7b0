import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { speakerFor } from '../../src/i18n/locale.ts';
import { directoryToNames } from '../../src/upkeep/names.ts';
import { rowToHtml, viewToRow } from '../../src/components/service/row-to-html.ts';
import type { TrustClass } from '../../src/listing/trust-class.ts';
import { listingToView, type ServiceView } from '../../src/components/service/service-view.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { HOSTILE_VALUES } from './values.ts';

const directory = fixtureDirectory();
const speaker = speakerFor('en');
const names = directoryToNames(directory, 'en');
const service = directory.services.find(({ contact }) => contact.phones.length > 0)!;
const reach = { key: 'covers-elsewhere', values: { areas: ['kent'] } } as const;

/** A row in which a value stands wherever words of the content can stand. */
function rowWith(value: string, trust: TrustClass): string {
  const shown = { state: 'confirmed', details: [], notices: [], today: '2026-11-23', reasons: [] } as const;
  const view: ServiceView = listingToView({ ...service, name: value }, shown, speaker);
  view.phones = view.phones.map((phone) => ({ ...phone, number: value, href: value, trust }));
  view.details = [{ channel: 'phone', path: ['contact', 'phones', 0], value, trust, reason: { key: 'fallback' } }];
  const renamed = { ...names, type: () => value, area: () => value };
  return rowToHtml(viewToRow(view, reach, speaker, renamed), value, true);
}

const elementsOf = (node: Tree.ChildNode): Tree.Element[] => ('tagName' in node ? [node, ...node.childNodes.flatMap(elementsOf)] : []);
const textOf = (node: Tree.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
// What every reader of HTML does with line ends and with a nought among the characters.
const asRead = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

describe('a row of a town’s page, written as text, with a hostile value wherever words can stand', () => {
  test.each(['confirmed', 'likely', 'seen'] as const)(
    'is a name, a line and a number, with nothing in it but its links and those words (number: %s)',
    (trust) => {
      const isLink = trust !== 'seen';
      for (const value of HOSTILE_VALUES.filter((each) => asRead(each) !== '')) {
        const nodes = parseFragment(rowWith(value, trust)).childNodes;
        const elements = nodes.flatMap(elementsOf);
        expect(elements.map(({ tagName }) => tagName)).toEqual(isLink ? ['a', 'p', 'a', 'b'] : ['a', 'p']);
        expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))).toEqual(isLink ? ['href', 'class', 'href'] : ['href']);
        const text = nodes.map(textOf).join('');
        expect(text.split(asRead(value)).length - 1).toBeGreaterThanOrEqual(4);
      }
    },
  );
});
