import type { Directory, Service } from '../directory/directory.ts';
import { hasContact } from '../directory/gaps.ts';
import { guidesDue } from '../directory/reviews.ts';
import { confirmationToState } from '../listing/confirmation-state.ts';

/** One thing that has to be there before a copy is open to the public, and where it is still missing. */
interface Step {
  what: string;
  of: number;
  missing: string[];
}

/** More names than this of one step help nobody. */
const MOST_NAMES = 5;

/** What a copy still needs before it goes live, as a checklist with the share that is done; and whether all of it is. */
export function liveLines(directory: Directory, today: string): { lines: string[]; isReady: boolean } {
  const steps = toSteps(directory, today);
  const done = (step: Step) => step.of - step.missing.length;
  const share = steps.reduce((sum, step) => sum + (step.of === 0 ? 0 : done(step) / step.of), 0) / steps.length;
  const ready = steps.filter((step) => step.of > 0 && step.missing.length === 0).length;
  const rows = steps.flatMap((step) => [
    `  [${step.of > 0 && step.missing.length === 0 ? 'x' : ' '}] ${`${done(step)} of ${step.of}`.padEnd(13)}${step.what}`,
    ...(step.missing.length > 0 ? [`      ${namesToText(step.missing)}`] : []),
  ]);
  return {
    // Rounded down: only what is all done is 100.
    lines: [`Going live: ${ready} of ${steps.length} steps done, ${Math.floor(share * 100)} % of the work.`, '', ...rows],
    isReady: ready === steps.length,
  };
}

function toSteps(directory: Directory, today: string): Step[] {
  const { site, services, guides } = directory;
  const { host, address, dataLicence, fallbackHelplines, allowUnconfirmed } = site;
  const given = (what: string, field: string, value: unknown): Step => ({
    what,
    of: 1,
    missing: value ? [] : [`content/site.yaml: ${field}`],
  });
  const isConfirmed = ({ confirmed }: Service) => confirmationToState(confirmed.contact, 'contact', today) !== 'unconfirmed';
  const slugs = (found: readonly Service[]) => found.map(({ slug }) => slug);
  const helplines = services.filter(({ slug }) => fallbackHelplines.includes(slug));
  const others = services.filter((service) => service.lifecycle.status !== 'closed' && hasContact(service) && !helplines.includes(service));
  const due = new Set(guidesDue(directory, today).map((line) => line.replace(/ \(.*/, '')));
  return [
    given('Who runs this copy', 'host.name', host.name),
    given('A phone number for corrections', 'host.phone', host.phone),
    given('An e-mail address for corrections', 'host.email', host.email),
    given('Where it is served', 'address', address),
    given('The licence of the open data', 'dataLicence', dataLicence),
    {
      what: 'Fallback helplines with confirmed contact details',
      of: fallbackHelplines.length,
      missing: slugs(helplines.filter((service) => !isConfirmed(service))),
    },
    {
      what: 'Other listings with confirmed contact details, or allowed without (allowUnconfirmed)',
      of: others.length,
      missing: slugs(others.filter((service) => !isConfirmed(service) && !allowUnconfirmed.includes(service.slug))),
    },
    {
      what: 'Guides that every reviewer has read, and none that has to be read again',
      of: guides.length,
      missing: guides.filter(({ file, review }) => review.length > 0 || due.has(file)).map(({ file }) => file),
    },
  ];
}

function namesToText(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
