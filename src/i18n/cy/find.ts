import type { find as english } from '../en/find.ts';
import type { Widen } from '../widen.ts';

export const find: Widen<typeof english> = {
  unknownOption: 'Nid oes dewis o’r enw {found}. Derbynnir lle a {options}.',
  unknownValue: 'Nid yw {option} yn derbyn “{found}”. Derbynnir: {choices}.',
  noValue: 'Mae angen rhywbeth ar ôl {option}. Derbynnir: {choices}.',
  flagWithValue: 'Nid oes dim i ddod ar ôl {option}.',
  time: 'diwrnod ac amser, megis 2026-12-25T22:00',
  place: 'cod post neu ei ran gyntaf (BS5), tref, cyngor neu ardal heddlu yng Nghymru neu Loegr',
  unknownPlace: 'Nid oes lle o’r enw “{found}” yn hysbys. Derbynnir: {accepted}.',
  misspelt: 'Nid oes lle o’r enw “{found}” yn hysbys. Derbynnir y rhain, sydd â sillafiad tebyg: {choices}; neu {accepted}.',
  which: 'Gall “{found}” olygu sawl lle. Derbynnir: {choices}.',
  outside: 'Mae “{found}” y tu allan. Derbynnir: {accepted}. {where}',
  where: '{place}, yn: {areas}',
  whereMaybe: '{place}, a all fod yn: {areas}',
  nowhere: 'Ni roddwyd lle: gwasanaethau i bawb.',
  at: 'Ar {day} am {time}',
  danger: 'Mewn perygl: {number}. {silent}',
  toTry: 'rhowch gynnig ar {number} (heb ei wirio)',
  notRung: 'ni ddangosir y rhif i’w ffonio',
  nothing: 'Nid oes dim wedi’i restru.',
};
