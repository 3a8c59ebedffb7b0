export const safety = {
  talkHeading: 'Talk to someone now',
  talkWhen: 'Day and night, free, if you are 16 or over.',
  talkOver16: 'If you are 16 or over:',
  talkAnywhere: 'Or call, day and night, if you are 16 or over:',
  talkYoung: 'Under 16: Childline,',
  talkWales: 'In Wales: {name},',
  dangerHeading: 'In danger, or badly hurt',
  dangerShort: 'In danger:',
  silent: 'Can’t speak? Wait, then press 55.',
  deaf: 'Deaf or can’t use a voice call: text relay on 18000, or 999 BSL.',
  suicide: 'If you want to end your life, call Samaritans, day or night:',
  callLog: 'A call stays in your phone’s call list.',
} as const;
