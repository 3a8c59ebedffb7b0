/** Headings and notes around the guides. */
export const guides = {
  parts: {
    situations: 'What has happened',
    services: 'Who helps, and how',
    reporting: 'Police and court',
    you: 'For you',
    practical: 'Calling, and leaving no trace',
  },
  emergencyHeading: 'In danger, or badly hurt',
  emergencySilent: 'Can’t speak? On a mobile, listen and press 55 when asked.',
  emergencyBsl: 'Sign language: {link}, a free video call.',
  emergencyBslLink: '999 BSL',
  emergencyRelay: 'Text relay: the Relay UK app, or {number} from a textphone.',
  reviewed: 'Checked by {who} on {date}.',
  expires: 'Next review by {date}.',
  expired: 'This was due for review by {date}, so it may be out of date. Call and ask.',
  findLead: 'Choose your area to see services.',
  byTopicTitle: '{area}, by topic',
  byTopicHeading: 'Who can help in {area}, by topic',
  byTopicLead: 'All our guides, with services that can help. Services in {area} come first, then national ones.',
  byTopicLink: 'Services in {area}, by topic',
  topicRead: 'Read the guide',
  topicNobody: 'We don’t know of a service for this. This helpline can help, and can tell you who else to ask:',
  topicSexualHealth: 'NHS 111 can tell you where the nearest sexual health clinic is.',
  topicNobodyLocal: 'We don’t know of a service for this in {area}. These cover the whole country:',
  situationsHeading: 'What you can do now',
  situationsAll: 'All guides',
  headingPages: 'Guides about “{words}”',
} as const;

/** What `npm run check` prints about reviews and reading grades. */
export const reviews = {
  heading: 'Waiting for {who} ({count}):',
  due: 'Due for review ({count}):',
  grades: 'Reading grades (years of school; the limit is {most})',
} as const;
