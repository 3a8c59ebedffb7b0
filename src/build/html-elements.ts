import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page as a browser would make it. */
export interface PageElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The text right inside it. */
  text: string;
}

/** Every element of a page, in its order, the contents of templates included. */
export function htmlToElements(html: string): PageElement[] {
  const found: PageElement[] = [];
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const attributes = Object.fromEntries(child.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));
      const text = child.childNodes.map((inner) => ('value' in inner ? inner.value : '')).join('');
      found.push({ name: child.tagName, attributes, text });
      walk('content' in child ? child.content : child);
    }
  };
  walk(parse(html));
  return found;
}
