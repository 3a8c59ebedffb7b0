type Headers = Record<string, string>;

/** Reads a `_headers` file as static hosts do: every rule whose pattern fits adds its headers; a name that comes twice is joined. */
export function headersFileFor(text: string): (path: string) => Headers {
  const rules = text
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const headers = lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)!.slice(1) as [string, string]);
      return { pattern: patternToRegExp(pattern), headers };
    });
  return (path) => {
    const found: Headers = {};
    for (const { pattern, headers } of rules) {
      if (!pattern.test(path)) continue;
      for (const [name, value] of headers) found[name] = name in found ? `${found[name]}, ${value}` : value;
    }
    return found;
  };
}

/** A star stands for anything, `:name` for one part of the path. */
function patternToRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace('*', '.*');
  return new RegExp(`^${source}$`);
}
