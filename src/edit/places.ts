// Where written places lie: the same tables that `check` reads.
export { placeTables } from '../directory/place-tables.ts';
