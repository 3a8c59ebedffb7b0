/** Numbers that every phone in the country reaches. They are no listings: they need no upkeep. */
export const EMERGENCY = '999';
export const EMERGENCY_TEXT_RELAY = '18000';
export const EMERGENCY_BSL = 'https://999bsl.co.uk';
export const NHS_ADVICE = '111';
export const POLICE_NOT_URGENT = '101';
