/** How far a contact detail can be trusted, best first. `seen` details are never linked. */
export const TRUST_CLASSES = ['confirmed', 'corroborated', 'likely', 'seen'] as const;

export type TrustClass = (typeof TRUST_CLASSES)[number];

export const CHANNELS = ['phone', 'text', 'email', 'website', 'webchat', 'form'] as const;

export type Channel = (typeof CHANNELS)[number];

/** Whether a detail is linked as one to rely on. */
export const isTappable = (trust: TrustClass | undefined): boolean => trust === 'confirmed' || trust === 'corroborated';

/** Whether a detail is linked at all: to rely on, or to try. */
export const isLinked = (trust: TrustClass | undefined): boolean => isTappable(trust) || trust === 'likely';
