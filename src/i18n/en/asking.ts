/** Asking providers whether their details are right: the e-mail, the page that it links to, and the answer. */
export const asking = {
  // The e-mail
  mail: {
    subject: 'Please check your details ({refs})',
    reminderSubject: 'Reminder: please check your details ({refs})',
    greeting: 'Hello,',
    why: 'We show the details below at {site} to people looking for help after rape or sexual abuse. A wrong number can harm someone.',
    please: 'Please check them by {deadline}. It takes about a minute.',
    reminder: 'We asked you on {date} and haven’t had an answer yet.',
    open: 'Check them here:',
    listing: '{name} (reference {ref})',
    question: '{number}. {label} We don’t know yet.',
    byReply:
      'If the link doesn’t work, reply to this e-mail. Say “all right”, or give the numbers of the lines that are wrong and what they should be.',
    otherwise:
      'If we don’t hear from you, we’ll remind you twice, then ask your commissioner, then call you. Details that nobody confirms are marked as not confirmed, and in time we stop showing their call button.',
    questions: 'Questions? Ask {askWhom}.',
    never: 'Please don’t write anything about people you have helped.',
    thanks: 'Thank you.',
    scan: 'Scan the code to check your details, or answer by phone or post with the reference below.',
  },

  /** What doesn’t fit on a line of its own. */
  rest: 'And also',

  // What is asked about, where the listing says nothing
  questions: {
    contact: 'What is your phone number for people looking for help?',
    hours: 'When can people contact you?',
    capacity: 'Are you taking new people at the moment?',
  },
  capacity: { open: 'Yes', 'waiting-list': 'Yes, but there is a waiting list', paused: 'Not at the moment', closed: 'No' },

  // The page
  page: {
    title: 'Check your details',
    heading: 'Check your details',
    lead: 'Check each line, then send us your answer by e-mail.',
    noScript:
      'This page needs JavaScript. You can also reply to our e-mail: give the numbers of the lines that are wrong, and what they should be. If everything is right, say so.',
    none: 'Open this page with the link in our e-mail. If your mail program has cut the link short, reply to the e-mail with the numbers of the lines that are wrong.',
    unknown: 'We can’t find these details. They may have been moved or removed since we wrote to you. Please reply to our e-mail.',
    changed:
      'These details aren’t the ones that we asked you about. They have been changed since, or this site hasn’t been updated yet. You can’t confirm them here. Please reply to our e-mail instead.',
    failed: 'The details did not load. Check the connection, then load the page again.',
    about: '{name} (reference {ref})',
    allRight: 'All of it is right',
    restRight: 'The other lines are right',
    right: 'Right',
    wrong: 'Wrong, it should be:',
    notMine: 'Not for me to say',
    answer: 'Your answer',
    shouldBe: 'What it should be, line {number}',
    dontKnow: 'Choose, or leave it open',
    sendHeading: 'Send your answer',
    nothingYet: 'Mark at least one line first.',
    needsText: {
      one: 'Line {lines} is marked as wrong. Write what it should be, if you know.',
      other: 'Lines {lines} are marked as wrong. Write what they should be, if you know.',
    },
    left: {
      one: '{count} line has no answer. You can send it like this.',
      other: '{count} lines have no answer. You can send it like this.',
    },
    mail: 'Write the e-mail',
    mailNote: 'Send it from the mailbox that we wrote to.',
    copy: 'Copy the answer',
    copied: 'Copied. Paste it into a reply to our e-mail, and send it.',
    copyFailed: 'It couldn’t be copied. Select the text below and copy it.',
    tooLong: 'The answer is too long for your mail program to open. Copy it, and paste it into a reply to our e-mail.',
    noAddress: 'Copy the answer, and paste it into a reply to our e-mail.',
    textLabel: 'The answer. Please don’t change it.',
    traceless: 'This page sends and stores nothing.',
  },

  // The answer
  answer: {
    subject: 'Our answer ({ref})',
    right: 'Right',
    wrong: 'Wrong',
    'not-mine': 'Not for us to say',
  },
} as const;
