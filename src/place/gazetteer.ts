// Everything that understands names: loaded once somebody types one.
export { namesToPlaceIndex } from './place-index.ts';
export { readTyped } from './read-typed.ts';
export { suggestPlaces } from './suggest.ts';
