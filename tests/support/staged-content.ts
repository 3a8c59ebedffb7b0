import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A copy of the shipped content with what the shipped content does not have yet: a live stage, a confidential address that
 * slipped in, and listings in every state. `check` would refuse parts of it; the build is made to take it.
 */
export function writeStagedContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'staged-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const write = (file: string, text: string) => {
    const path = join(root, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const site = readFileSync('content/site.yaml', 'utf8')
    .replace('stage: preview', 'stage: live')
    .replace(/^address:.*$/m, 'address: https://waymark.example')
    .replace(/^repository:.*$/m, 'repository: https://repository.example/waymark/edit/main')
    .replace(/^ {2}name:.*$/m, '  name: Example Trust')
    .replace(/^ {2}phone:.*$/m, '  phone: "020 7946 0000"')
    .replace(/^ {2}email:.*$/m, '  email: listings@waymark.example');
  write('site.yaml', site);
  for (const [file, text] of Object.entries(STAGED_COMMISSIONERS)) write(`commissioners/${file}.yaml`, text);
  for (const [file, text] of Object.entries(STAGED_LISTINGS)) write(`services/${file}.yaml`, text);
  write('services/moved.csv', 'old,new\ncounselling-kent-old,counselling-kent-fresh\n');
  return root;
}

/** Words that stand only in confidential places: they must be nowhere in the built site. */
export const PLANTED = ['Zyxwell Passage', 'Quorndale House', 'TR99 7QX', 'Vexford Row', 'Wexcombe', 'Brynzeth', 'Yarrowgate'];

/** A commissioner that hands over. */
const STAGED_COMMISSIONERS: Record<string, string> = {
  kent: `name: Kent Police and Crime Commissioner
kind: police-and-crime-commissioner
until: "2028-05"
successor: kent-board
corrections: listings@kent.example
`,
  'kent-board': `name: Kent Policing Board
kind: policing-board
from: "2028-05"
`,
};

const head = (ref: string, slug: string, name: string, types = 'counselling') =>
  `ref: ${ref}\nname: ${name}\nslug: ${slug}\ntypes: [${types}]\nsummary: { en: A service made up for tests. }\ncoverage:\n  areas: [kent]\n`;

const phone = 'contact:\n  phones:\n    - number: "01622 690000"\n      cost: standard\n';
const confirmed = (on: string) => `confirmed:\n  contact: { on: ${on}, by: provider, how: phone }\n`;

const STAGED_LISTINGS: Record<string, string> = {
  'kent/counselling-kent-secret': `${head('zzzza2', 'counselling-kent-secret', 'Secret Place')}places:
  - name: Quorndale House
    address: [7 Zyxwell Passage]
    town: Maidstone
    postcode: TR99 7QX
    show: hidden
    stepFree: yes
    note: { en: Behind the Wexcombe bakery., cy: Y tu ôl i bobty Brynzeth. }
  - address: [3 Vexford Row]
    town: Gravesend
    postcode: TR99 7QX
    show: town-only
    note: { en: Opposite the Yarrowgate Arch., cy: Gyferbyn â Phorth Yarrowgate. }
${phone}${confirmed('2026-11-01')}`,
  'kent/counselling-kent-fresh': `${head('zzzzb2', 'counselling-kent-fresh', 'Fresh Service')}${phone}${confirmed('2026-11-01')}`,
  'kent/counselling-kent-due': `${head('zzzzc2', 'counselling-kent-due', 'Due Service')}${phone}${confirmed('2026-08-01')}`,
  'kent/counselling-kent-overdue': `${head('zzzzd2', 'counselling-kent-overdue', 'Overdue Service')}${phone}${confirmed('2026-05-01')}`,
  'kent/counselling-kent-withdrawn': `${head('zzzze2', 'counselling-kent-withdrawn', 'Withdrawn Service')}${phone}${confirmed('2024-01-01')}`,
  'kent/support-kent-dated': `${head('zzzzf2', 'support-kent-dated', 'Newly Seen Service', 'advocacy')}${phone}sources:
  - url: https://www.kent.gov.uk/new
    pageDate: "2026-03"
    says: The number.
    groups: [contact]
    gives: ["01622 690000"]
`,
  'kent/group-kent-closed': `${head('zzzzg2', 'group-kent-closed', 'Closed Service', 'group')}${phone}lifecycle:
  status: closed
  successor: counselling-kent-fresh
`,
  'kent/group-kent-pause': `${head('zzzzh2', 'group-kent-pause', 'Paused Service', 'group')}${phone}${confirmed('2026-11-01')}lifecycle:
  status: temporarily-closed
  until: "2027-01"
`,
};
