import { parse } from 'csv-parse/sync';

/**
 * What is wrong with a table and its metadata by the rules of CSV on the Web alone (W3C: Metadata Vocabulary for Tabular Data,
 * Model for Tabular Data, 17 December 2015). We found no validator of it on npm, so the rules stand here; it knows nothing
 * of how our files are made, and the table is read by a parser that is not ours.
 */
export function csvwFaults(metadataText: string, csvText: string, csvName: string): string[] {
  const metadata = JSON.parse(metadataText) as Json;
  const { columns = [], primaryKey } = (metadata['tableSchema'] ?? {}) as { columns?: Column[]; primaryKey?: string | string[] };
  // Defaults of a dialect: commas, double quotes, one row of titles; a row that begins with # is a comment.
  const [titles = [], ...rows] = parse(csvText, {
    bom: true,
    comment: '#',
    comment_no_infix: true,
    relax_column_count: true,
  }) as string[][];
  return [
    ...contextFaults(metadata, csvName),
    ...columns.flatMap(columnFaults),
    ...repeated(columns.map(({ name }) => name)).map((name) => `column ${name} stands twice`),
    ...(titles.length === columns.length ? [] : [`${titles.length} titles for ${columns.length} columns`]),
    ...columns.flatMap((column, at) => (titlesOf(column).includes(titles[at]!) ? [] : [`title ${titles[at]} over column ${column.name}`])),
    ...rows.flatMap((row, at) => (row.length === columns.length ? [] : [`row ${at + 1} has ${row.length} cells`])),
    ...rows.flatMap((row, at) =>
      row.slice(0, columns.length).flatMap((cell, place) => cellFaults(cell, columns[place]!).map((fault) => `row ${at + 1}, ${fault}`)),
    ),
    ...keyFaults(rows, columns, [primaryKey ?? []].flat()),
  ];
}

type Json = Record<string, unknown>;
interface Column extends Json {
  name: string;
  titles?: string | string[];
  datatype?: string;
  separator?: string;
  required?: boolean;
}

// The lexical forms of XML Schema.
const DATATYPES: Record<string, (text: string) => boolean> = {
  string: () => true,
  integer: (text) => /^[+-]?\d+$/.test(text),
  decimal: (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text),
  anyURI: (text) => URL.canParse(text, 'https://example.org/') && !/\s/.test(text),
};

const TABLE_PROPERTIES = [
  '@context',
  '@id',
  '@type',
  'url',
  'tableSchema',
  'dialect',
  'notes',
  'tableDirection',
  'transformations',
  'suppressOutput',
];
const COLUMN_PROPERTIES = [
  'name',
  'titles',
  'datatype',
  'separator',
  'required',
  'null',
  'lang',
  'default',
  'ordered',
  'textDirection',
  'propertyUrl',
  'valueUrl',
  'aboutUrl',
  'suppressOutput',
  'virtual',
];
// Of the prefixes that the context knows beforehand, those that can be met.
const PREFIXED = /^(dc|dcterms|dcat|foaf|rdf|rdfs|schema|skos|xsd|void|prov|owl|org):\w+$/;

function contextFaults(metadata: Json, csvName: string): string[] {
  const [namespace, more = {}] = [metadata['@context']].flat() as [string, Json?];
  const isContext =
    namespace === 'http://www.w3.org/ns/csvw' && Object.keys(more).every((name) => name === '@base' || name === '@language');
  return [
    ...(isContext ? [] : ['@context is not that of CSV on the Web']),
    ...(metadata['url'] === csvName ? [] : [`url is ${String(metadata['url'])}`]),
    ...propertyFaults(metadata, TABLE_PROPERTIES),
  ];
}

const columnFaults = (column: Column): string[] => [
  // A variable of a URI template, which does not begin with the sign of the standard's own.
  ...(/^(?!_)(\w|%[\dA-F]{2})+(\.(\w|%[\dA-F]{2})+)*$/.test(column.name) ? [] : [`name ${column.name}`]),
  ...(Object.hasOwn(DATATYPES, column.datatype ?? 'string') ? [] : [`${column.name}: datatype ${column.datatype}`]),
  ...(['undefined', 'boolean'].includes(typeof column.required) ? [] : [`${column.name}: required is no boolean`]),
  ...(['undefined', 'string'].includes(typeof column.separator) ? [] : [`${column.name}: separator is no text`]),
  ...propertyFaults(column, COLUMN_PROPERTIES),
];

/** Properties that are neither the standard's nor prefixed, and values that JSON-LD of the standard's kind may not have. */
const propertyFaults = (holder: Json, known: readonly string[]): string[] =>
  Object.entries(holder).flatMap(([name, value]) => {
    if (known.includes(name)) return [];
    if (!PREFIXED.test(name)) return [`property ${name}`];
    return [value].flat().flatMap((each) => (isCommonValue(each) ? [] : [`value of ${name}`]));
  });

function isCommonValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const names = Object.keys(value);
  if ('@id' in value) return names.length === 1 && URL.canParse(String(value['@id']));
  if (!('@value' in value)) return false;
  const { '@language': language, '@type': type } = value as Json;
  if (language !== undefined && type !== undefined) return false;
  if (language !== undefined && !/^[a-z]{2,3}(-\w+)*$/i.test(String(language))) return false;
  return names.every((name) => ['@value', '@language', '@type'].includes(name));
}

function cellFaults(cell: string, { name, datatype = 'string', separator, required }: Column): string[] {
  // An empty cell is null; an empty list is none.
  if (cell === '') return required ? [`${name} is required`] : [];
  const values = separator === undefined ? [cell] : cell.split(separator);
  return values.filter((value) => value === '' || !DATATYPES[datatype]?.(value)).map((value) => `${name}: “${value}” is no ${datatype}`);
}

function keyFaults(rows: readonly string[][], columns: readonly Column[], key: readonly string[]): string[] {
  const places = key.map((name) => columns.findIndex((column) => column.name === name));
  if (places.includes(-1)) return [`primaryKey ${key.join()} is no column`];
  const values = key.length === 0 ? [] : rows.map((row) => places.map((at) => row[at]).join('\n'));
  return repeated(values).map((value) => `key ${value} stands twice`);
}

const titlesOf = ({ name, titles }: Column): string[] => [titles ?? name].flat();
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
