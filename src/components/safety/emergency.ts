/** Numbers that work from every phone in the country. They aren't listings, so they need no upkeep. */
export const EMERGENCY = '999';
export const EMERGENCY_TEXT_RELAY = '18000';
export const EMERGENCY_BSL = 'https://999bsl.co.uk';
/** Samaritans, on the harmonised European number for emotional support. */
export const SAMARITANS = '116 123';
export const NHS_ADVICE = '111';
export const POLICE_NOT_URGENT = '101';
