// What reads the tables of sectors and whole postcodes. Loaded only where an operator has made them.
export { sectorsOfLetters } from '../../place/sectors.ts';
export { findUnit } from '../../place/unit-bundle.ts';
