/** What stands around the guides. */
export const guidance = {
  parts: {
    situations: 'What has happened',
    services: 'Who helps, and how',
    reporting: 'Police and court',
    you: 'For you',
    practical: 'Ringing, and leaving no trace',
  },
  emergencyHeading: 'In danger, or badly hurt',
  emergencySilent: 'Can’t speak? On a mobile, listen, and press 55 when you are asked to.',
  emergencyBsl: 'Sign language: {link}, a free video call, day and night.',
  emergencyBslLink: '999 BSL',
  emergencyRelay: 'Text relay: the Relay UK app, or {number} from a textphone.',
  reviewed: 'Read by {who} on {date}.',
  expires: 'To be read again by {date}.',
  expired: 'This should have been read again by {date}. Ring and ask.',
  findHeading: 'Who can help with this in your area',
  findLead: 'Choose your area. You come to the services that fit this page.',
  byTopicTitle: '{area}, by topic',
  byTopicHeading: 'Who can help in {area}, by topic',
  byTopicLead: 'Each short page, with the services that fit it: first those of {area}, then those for everyone.',
  byTopicLink: 'The services of {area}, by topic',
  topicRead: 'Read about it',
  topicNobody: 'We don’t list a service here that says it does this. This line can help, and tell you who else can:',
  topicSexualHealth: 'NHS 111 can tell you where the nearest sexual health clinic is.',
  topicNobodyLocal: 'We know of none in {area} that says it does this. These are for everyone:',
  situationsHeading: 'What you can do now',
  situationsAll: 'All short pages',
  headingPages: 'Short pages on “{words}”',
} as const;

/** What `npm run check` prints of reviews and of reading grades. */
export const reviews = {
  heading: 'Waiting for {who} ({count}):',
  due: 'To be read again, because their day has passed ({count}):',
  grades: 'Reading grades (years of school; {most} is the most)',
} as const;
