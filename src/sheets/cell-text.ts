import type { Plain } from '../edit/yaml-to-text.ts';
import type { CellKind } from './cell-kind.ts';

/** A value of a listing as a cell has it. */
export function valueToCell(value: Plain | undefined, kind: CellKind): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(String).join(kind === 'lines' ? '\n' : ', ');
  // Some editors write yes and no as true and false.
  return value === true ? 'yes' : value === false ? 'no' : String(value);
}

/** What a repaired cell says, as a value of a listing; undefined where it is empty. */
export function cellToValue(text: string, kind: CellKind): Plain | undefined {
  if (text === '') return undefined;
  switch (kind) {
    case 'lines':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'choices':
      return text
        .split(/[,;\n]/)
        .map((part) => part.trim())
        .filter(Boolean);
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    default:
      return text;
  }
}
