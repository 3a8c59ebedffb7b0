import type { asking as english } from '../en/asking.ts';
import { inForms } from './counted.ts';
import type { Widen } from '../widen.ts';

export const asking: Widen<typeof english> = {
  mail: {
    subject: 'Gwiriwch eich manylion, os gwelwch yn dda ({refs})',
    reminderSubject: 'Nodyn atgoffa: gwiriwch eich manylion, os gwelwch yn dda ({refs})',
    greeting: 'Helo,',
    why: 'Rydym yn dangos y manylion isod ar {site} i bobl sy’n chwilio am gymorth ar ôl trais neu gam-drin rhywiol. Gall rhif anghywir niweidio rhywun.',
    please: 'Gwiriwch nhw erbyn {deadline}, os gwelwch yn dda. Mae’n cymryd tua munud.',
    reminder: 'Gwnaethom ofyn i chi ar {date} ac nid ydym wedi cael ateb eto.',
    open: 'Gwiriwch nhw yma:',
    listing: '{name} (cyfeirnod {ref})',
    question: '{number}. {label} Nid ydym yn gwybod eto.',
    byReply:
      'Os nad yw’r ddolen yn gweithio, atebwch yr e-bost hwn. Dywedwch “popeth yn gywir”, neu rhowch rifau’r llinellau sy’n anghywir a beth ddylent fod.',
    otherwise:
      'Os na chlywn gennych, byddwn yn eich atgoffa ddwywaith, wedyn yn gofyn i’ch comisiynydd, wedyn yn eich ffonio. Mae manylion nad oes neb yn eu cadarnhau yn cael eu nodi fel rhai heb eu cadarnhau, ac ymhen amser byddwn yn peidio â dangos eu botwm ffonio.',
    questions: 'Cwestiynau? {askWhom}.',
    never: 'Peidiwch ag ysgrifennu dim am unrhyw un rydych wedi’i helpu.',
    thanks: 'Diolch.',
    scan: 'Sganiwch y cod i wirio eich manylion, neu atebwch dros y ffôn neu drwy’r post gyda’r cyfeirnod isod.',
  },

  rest: 'A hefyd',

  questions: {
    contact: 'Beth yw eich rhif ffôn ar gyfer pobl sy’n chwilio am gymorth?',
    hours: 'Pryd gall pobl gysylltu â chi?',
    capacity: 'Ydych chi’n derbyn pobl newydd ar hyn o bryd?',
  },
  capacity: { open: 'Ydyn', 'waiting-list': 'Ydyn, ond mae rhestr aros', paused: 'Ddim ar hyn o bryd', closed: 'Nac ydyn' },

  page: {
    title: 'Gwiriwch eich manylion',
    heading: 'Gwiriwch eich manylion',
    lead: 'Gwiriwch bob llinell, yna anfonwch eich ateb atom drwy e-bost.',
    noScript:
      'Mae angen JavaScript ar y dudalen hon. Gallwch hefyd ateb ein e-bost: rhowch rifau’r llinellau sy’n anghywir, a beth ddylent fod. Os yw popeth yn gywir, dywedwch hynny.',
    none: 'Agorwch y dudalen hon gyda’r ddolen yn ein e-bost. Os yw eich rhaglen bost wedi torri’r ddolen yn fyr, atebwch yr e-bost gyda rhifau’r llinellau sy’n anghywir.',
    unknown:
      'Ni allwn ddod o hyd i’r manylion hyn. Efallai eu bod wedi’u symud neu eu tynnu ers i ni ysgrifennu atoch. Atebwch ein e-bost, os gwelwch yn dda.',
    changed:
      'Nid y manylion hyn yw’r rhai y gwnaethom ofyn i chi amdanynt. Maent wedi’u newid ers hynny, neu nid yw’r wefan hon wedi’i diweddaru eto. Ni allwch eu cadarnhau yma. Atebwch ein e-bost yn lle hynny, os gwelwch yn dda.',
    failed: 'Ni lwythodd y manylion. Gwiriwch y cysylltiad, yna llwythwch y dudalen eto.',
    about: '{name} (cyfeirnod {ref})',
    allRight: 'Mae’r cyfan yn gywir',
    restRight: 'Mae’r llinellau eraill yn gywir',
    right: 'Cywir',
    wrong: 'Anghywir, dylai fod:',
    notMine: 'Nid fi ddylai ddweud',
    answer: 'Eich ateb',
    shouldBe: 'Beth ddylai fod, llinell {number}',
    dontKnow: 'Dewiswch, neu gadewch ef yn agored',
    sendHeading: 'Anfonwch eich ateb',
    nothingYet: 'Nodwch o leiaf un llinell yn gyntaf.',
    needsText: inForms(
      'Mae llinell {lines} wedi’i nodi’n anghywir. Ysgrifennwch beth ddylai fod, os ydych yn gwybod.',
      'Mae llinellau {lines} wedi’u nodi’n anghywir. Ysgrifennwch beth ddylent fod, os ydych yn gwybod.',
    ),
    left: inForms('Mae {count} llinell heb ateb. Gallwch ei anfon fel hyn.', 'Mae {count} o linellau heb ateb. Gallwch ei anfon fel hyn.'),
    mail: 'Ysgrifennu’r e-bost',
    mailNote: 'Anfonwch ef o’r blwch post y gwnaethom ysgrifennu ato.',
    copy: 'Copïo’r ateb',
    copied: 'Wedi’i gopïo. Gludwch ef mewn ateb i’n e-bost, a’i anfon.',
    copyFailed: 'Nid oedd modd ei gopïo. Dewiswch y testun isod a’i gopïo.',
    tooLong: 'Mae’r ateb yn rhy hir i’ch rhaglen bost ei agor. Copïwch ef, a’i ludo mewn ateb i’n e-bost.',
    noAddress: 'Copïwch yr ateb, a’i ludo mewn ateb i’n e-bost.',
    textLabel: 'Yr ateb. Peidiwch â’i newid.',
    traceless: 'Nid yw’r dudalen hon yn anfon nac yn cadw dim.',
  },

  answer: {
    subject: 'Ein hateb ({ref})',
    right: 'Cywir',
    wrong: 'Anghywir',
    'not-mine': 'Nid ni ddylai ddweud',
  },
};
