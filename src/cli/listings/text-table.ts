/** Rows as columns of text, their head first; each column is as wide as its longest entry, up to a limit. */
export function rowsToTextTable(rows: readonly (readonly (string | number | undefined)[])[], most = 44): string {
  const cells = rows.map((row) => row.map((value) => shorten(String(value ?? ''), most)));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  const toLine = (row: readonly string[]) =>
    row
      .map((text, at) => text.padEnd(widths[at]!))
      .join('  ')
      .trimEnd();
  const [head, ...body] = cells.map(toLine);
  return head === undefined ? '' : [head, widths.map((width) => '─'.repeat(width)).join('  '), ...body].join('\n');
}

const shorten = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
