import type { FormScreen } from './FormScreen.tsx';

// The form brings what checks a listing (numbers, hours, the schema): half a megabyte that the first page does not need.
let loaded: typeof FormScreen | undefined;

/** The form, where it has been loaded. */
export const formScreen = (): typeof FormScreen | undefined => loaded;

/** Loads the form; rejects where its code does not come. */
export async function loadFormScreen(): Promise<void> {
  loaded ??= (await import('./FormScreen.tsx')).FormScreen;
}
