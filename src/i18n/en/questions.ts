/** The questions under the box. All can be skipped. */
export const questions = {
  skip: 'You can skip this.',
  situation: 'What is happening?',
  notSaid: 'I’d rather not say',
  more: 'More about you, to put what fits first',
  moreNote: 'This too stays on your device. Skip what you like.',
  age: 'How old is the person who needs help?',
  ages: { 'under-13': 'Under 13', '13-15': '13 to 15', '16-17': '16 or 17', adult: '18 or over' },
  gender: 'Gender',
  genders: { woman: 'Woman or girl', man: 'Man or boy', nonbinary: 'Non-binary' },
  contact: 'How would you like to be in touch?',
  ways: { phone: 'Phone', text: 'Text', webchat: 'Online chat', email: 'E-mail', 'in-person': 'Face to face' },
  needs: 'What would help?',
  needNames: { interpreter: 'An interpreter', 'step-free': 'No steps', 'choice-of-worker': 'Choosing a woman or a man' },
  communities: 'Is any of this you?',
  language: 'Language',
  anyLanguage: 'English, or any',
  changed: { one: '{count} service, put in a new order', other: '{count} services, put in a new order' },
  safetyHeading: 'If you are in danger now',
  safety: 'Call {number}. Can’t speak? Wait, then press 55. You can also leave this page at once with the button at the top.',
  sooner:
    'Medical care and samples: sooner is better, and later is still worth a call. Ring and ask; they decide with you. It is fine if you have washed.',
} as const;
