import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { htmlToElements } from '../../src/build/html-elements.ts';

/** What a page weighs as it is served: what it needs to be read, and the scripts that it runs or fetches at first. */
export async function pageToWeight(site: string, path: string): Promise<{ read: number; scripts: number }> {
  const page = await fetchBody(site + path);
  const elements = htmlToElements(page.text);
  const styles = elements.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet');
  const scripts = elements.flatMap(({ name, attributes }) => {
    if (name === 'script') return attributes['src'] ?? [];
    return name === 'link' && attributes['rel'] === 'modulepreload' ? attributes['href']! : [];
  });
  const isStyled = styles.length > 0 || elements.some(({ name }) => name === 'style');
  if (!isStyled) throw new Error(`${path} has no style sheet.`);
  const read = await Promise.all(styles.map(({ attributes }) => fetchBody(new URL(attributes['href']!, site).href)));
  return {
    read: page.bytes + sum(read.map(({ bytes }) => bytes)),
    scripts: await scriptsToBytes(scripts.map((src) => new URL(src, site).href)),
  };
}

/** The bytes of scripts with all that they import at once. */
async function scriptsToBytes(addresses: readonly string[]): Promise<number> {
  const bytes = new Map<string, number>();
  const waiting = [...addresses];
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (bytes.has(address)) continue;
    const script = await fetchBody(address);
    bytes.set(address, script.bytes);
    for (const [, file] of script.text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) waiting.push(new URL(file!, address).href);
  }
  return sum([...bytes.values()]);
}

/** Fetches a file as a browser does that knows brotli. */
function fetchBody(address: string): Promise<{ bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const body = Buffer.concat(parts);
        const isPacked = answer.headers['content-encoding'] === 'br';
        if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode} for ${address}`));
        else resolve({ bytes: body.length, text: (isPacked ? brotliDecompressSync(body) : body).toString() });
      });
    }).on('error', reject);
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
