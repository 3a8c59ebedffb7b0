import { isTappable, type Channel } from '../listing/trust-class.ts';
import type { Candidate } from './candidate.ts';
import type { Answers } from './query.ts';

/** How someone calls. `relay`: by Relay UK, with 18001 before the number; `bsl`: to people who sign. */
export type CallWay = 'voice' | 'relay' | 'text' | 'chat' | 'email' | 'bsl';

/** The details that a way may use, best first. */
const CHANNELS: Record<CallWay, readonly Channel[]> = {
  voice: ['phone'],
  relay: ['phone'],
  text: ['text'],
  chat: ['webchat'],
  email: ['email'],
  bsl: ['webchat', 'website', 'text', 'email'],
};

const CHOSEN = { phone: 'voice', text: 'text', webchat: 'chat', email: 'email', 'in-person': 'voice' } as const;

/**
 * The ways in which somebody can talk, best first: those they chose, then the other ways to write, then Relay UK. None where they
 * have not said, or have said that the phone will do.
 */
export function answersToWays({ contact = [], languages = [] }: Answers): CallWay[] {
  if (languages.includes('bsl')) return ['bsl', 'chat', 'text', 'relay'];
  if (contact.includes('phone')) return [];
  const chosen = (['text', 'webchat', 'email'] as const).filter((way) => contact.includes(way)).map((way) => CHOSEN[way]);
  return chosen.length > 0 ? [...new Set<CallWay>([...chosen, 'text', 'chat', 'relay'])] : [];
}

/** Whether it is a way that was asked for, and not one that may do instead. */
export const isChosenWay = (way: CallWay, { contact = [], languages = [] }: Answers): boolean =>
  languages.includes('bsl') ? way === 'bsl' : contact.length === 0 || contact.some((each) => CHOSEN[each] === way);

/** The first of some ways in which a service may be called from the page, and the detail to link. */
export function waysToCall(candidate: Candidate, ways: readonly CallWay[]): { way: CallWay; channel: Channel } | undefined {
  for (const way of ways) {
    const isStated = way === 'relay' ? candidate.textRelay === 'yes' : way !== 'bsl' || candidate.languages.includes('bsl');
    const channel = isStated && CHANNELS[way].find((each) => isTappable(candidate.trust[each]));
    if (channel) return { way, channel };
  }
  return undefined;
}
