// What understands names, loaded once somebody types one. What looks for places within a sentence is loaded when it has to.
export { namesToPlaceIndex } from './place-index.ts';
export { readWhole } from './resolve-whole.ts';
export { suggestPlaces } from './suggest.ts';
