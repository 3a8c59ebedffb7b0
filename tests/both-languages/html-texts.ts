const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'path', 'rect', 'source']);
/** Attributes that a reader sees or hears. */
const READ = /\s(title|aria-label|alt|placeholder|content|aria-description)="([^"]*)"/g;
const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<script\b[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>|<[^>]+>|[^<]+/gi;

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#38;': '&',
  '&#34;': '"',
};
const decode = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39|#38|#34);/g, (entity) => ENTITIES[entity]!);

/** Every text and attribute of a page that a reader meets, but those marked to be in another language than the page. */
export function htmlToTexts(html: string): string[] {
  const texts: string[] = [];
  const page = /<html[^>]*\slang="([a-z]+)/.exec(html)?.[1];
  const marks: { tag: string; isOther: boolean }[] = [];
  for (const [token] of html.matchAll(TOKEN)) {
    const isOther = marks.at(-1)?.isOther ?? false;
    if (token.startsWith('<style>')) continue;
    if (token.startsWith('<script')) texts.push(...scriptToTexts(token));
    else if (!token.startsWith('<')) {
      if (!isOther) texts.push(decode(token));
    } else if (token.startsWith('</')) {
      const tag = token.slice(2, -1).trim();
      while (marks.length > 0 && marks.pop()!.tag !== tag);
    } else if (!token.startsWith('<!')) {
      const tag = /^<([\w-]+)/.exec(token)![1]!;
      const lang = /\slang="([a-z]+)/.exec(token)?.[1];
      // What stands in <code> is no language: the name of a column, an address.
      const own = tag === 'code' || (lang === undefined || tag === 'html' ? isOther : lang !== page);
      if (!own)
        for (const [, name, value] of token.matchAll(READ))
          if (name !== 'content' || /name="description"/.test(token)) texts.push(decode(value!));
      if (!VOID.has(tag) && !token.endsWith('/>')) marks.push({ tag, isOther: own });
    }
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}{2}/u.test(text));
}

/** The texts that a page hands to its script; of names and addresses only what is read. */
function scriptToTexts(script: string): string[] {
  if (!script.includes('application/json') || script.includes('id="facts"')) return [];
  const data = JSON.parse(script.replace(/^<script[^>]*>|<\/script>$/g, '')) as { texts?: unknown };
  return valuesOf(data.texts ?? {});
}

const valuesOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
