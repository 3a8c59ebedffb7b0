/** The buttons that say who to call, and the line under each. */
export const calls = {
  text: 'Text {number}',
  webchat: 'Chat online',
  email: 'Send an e-mail',
  form: 'Use their contact form',
  website: 'Their website',
  bsl: 'In British Sign Language',
  relay: 'Relay UK: 18001 {number}',
  medical: 'Medical care. Sooner is better. You don’t have to tell the police',
  advice: 'Free health advice, day and night',
  throughNhs: 'NHS 111 can put you through to {centres}.',
  noCentre: 'We don’t list a centre here yet. NHS 111 can find one.',
  orNhs: 'If nobody answers, call NHS {line}.',
  untriedOrNhs: 'Not checked: if nobody answers, call NHS {line}.',
  silent: 'If you are in danger now. Can’t speak? Wait, then press 55.',
  voiceOnly: 'We don’t know a line that is open now without speaking.',
  younger: 'Under 16: {name}, {line}.',
} as const;
