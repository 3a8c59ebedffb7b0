import type { questions as english } from '../en/questions.ts';
import type { Widen } from '../widen.ts';
import { services } from './counted.ts';

export const questions: Widen<typeof english> = {
  all: 'Ychydig o gwestiynau',
  skip: 'Gallwch hepgor hyn.',
  situation: 'Beth sy’n digwydd?',
  notSaid: 'Byddai’n well gen i beidio â dweud',
  more: 'Ychwanegu manylion i gael canlyniadau gwell',
  moreNote: 'Mae hyn hefyd yn aros ar eich dyfais. Cewch hepgor unrhyw beth.',
  age: 'Beth yw oed y person sydd angen cymorth?',
  ages: { 'under-13': 'O dan 13', '13-15': '13 i 15', '16-17': '16 neu 17', adult: '18 neu’n hŷn' },
  gender: 'Rhywedd',
  genders: { woman: 'Menyw neu ferch', man: 'Dyn neu fachgen', nonbinary: 'Anneuaidd' },
  contact: 'Sut hoffech chi gysylltu?',
  ways: { phone: 'Ffôn', text: 'Neges destun', webchat: 'Sgwrs ar-lein', email: 'E-bost', 'in-person': 'Wyneb yn wyneb' },
  needs: 'Beth fyddai’n helpu?',
  needNames: { interpreter: 'Cyfieithydd ar y pryd', 'step-free': 'Dim grisiau', 'choice-of-worker': 'Dewis menyw neu ddyn' },
  communities: 'A yw unrhyw un o’r rhain yn eich disgrifio chi?',
  language: 'Iaith',
  anyLanguage: 'Saesneg, neu unrhyw iaith',
  changed: services((counted) => `${counted}, mewn trefn newydd`),
};
