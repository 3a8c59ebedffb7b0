// What understands names, loaded once somebody types one.
export { namesToPlaceIndex } from './place-index.ts';
export { readWhole } from './resolve-whole.ts';
export { suggestPlaces } from './suggest.ts';

/** What looks for places within a sentence, loaded when it has to be. */
export const loadTyped = () => import('./read-typed.ts');
