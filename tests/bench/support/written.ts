/**
 * A document with what a benchmark printed put between its marks, `<!-- bench:name -->` and `<!-- /bench -->`, with the
 * command before it. Throws where the document has no place for it.
 */
export function textToWritten(document: string, name: string, command: string, output: string): string {
  const from = document.indexOf(`<!-- bench:${name} -->`);
  const to = document.indexOf('<!-- /bench -->', from);
  if (from < 0 || to < 0) throw new Error(`There is no place for “${name}” in the document.`);
  const isTable = output.trimStart().startsWith('|');
  const shown = isTable ? output.trim() : `\`\`\`text\n${output.trim()}\n\`\`\``;
  return `${document.slice(0, from)}<!-- bench:${name} -->\n\n\`${command}\`\n\n${shown}\n\n${document.slice(to)}`;
}
