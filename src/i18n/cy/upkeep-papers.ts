import type { upkeepPapers as english } from '../en/upkeep-papers.ts';
import type { Widen } from '../widen.ts';

export const upkeepPapers: Widen<typeof english> = {
  pack: {
    link: 'Pecyn tystiolaeth ar gyfer yr asesiad anghenion',
    heading: '{name}: beth mae’r cofnodion yn ei ddweud am angen a darpariaeth',
    title: 'Tystiolaeth: {name}',
    print: 'Wedi’i wneud ar gyfer papur: argraffwch y dudalen hon.',
    about: 'Beth yw hwn',
    aboutText:
      'Mae adrannau 13 a 14 o Ddeddf Dioddefwyr a Charcharorion 2024 yn gofyn i gyrff ardal heddlu yn Lloegr asesu gyda’i gilydd beth sydd ei angen ar bobl a gafodd eu brifo gan drosedd, ac a yw’r gwasanaethau sydd yno, pwy bynnag sy’n eu darparu, yn diwallu hynny. Rhaid iddynt roi sylw i bobl o dan 18 ac i nodweddion gwarchodedig, a gofyn i’r rhai a gafodd eu brifo ac i’r rhai sy’n helpu.',
    force:
      'Pan wnaed y wefan hon, roedd y copïau o’r adrannau hyn a ddarllenwyd gennym wedi’u nodi fel rhai nad oeddent eto mewn grym. Gwiriwch hyn ar legislation.gov.uk.',
    wales: 'Mae’r adrannau hyn yn ymwneud â Lloegr. Mae’r tablau’n gwasanaethu asesiad yng Nghymru hefyd.',
    isFor: 'Mae’n dangos y ddarpariaeth, o’r rhestrau cyhoeddus, fel yr oedd ar {date}.',
    notIn: 'Beth nad yw ynddo',
    notInList: [
      'Faint o bobl sydd angen cymorth, neu a ofynnodd amdano: nid yw’r cofnodion yn cyfrif pobl.',
      'Yr hyn y mae’r rhai a gafodd eu brifo, a’r rhai sy’n eu helpu, yn ei ddweud: rhaid gofyn iddynt.',
      'Arian, llwyth achosion a thargedau: nid ydynt mewn unrhyw gofnod cyhoeddus.',
      'Llochesi a thai eraill.',
    ],
    gapsHeading: 'Bylchau',
    gapsLead:
      'Mathau o wasanaeth a wnaed ar gyfer pobl a gafodd eu brifo fel hyn, a grwpiau nad oes unrhyw wasanaeth a restrir yma’n dweud ei fod yn eu derbyn.',
    gapNone: 'Heb eu rhestru o gwbl: {types}.',
    gapLine: '{type}: nid oes neb yn derbyn {groups}.',
    gapRunBy: 'Nid oes yr un yn cael ei redeg gan gymuned ac ar ei chyfer, ymhlith: {types}.',
    gapFew: 'Dim bylchau: mae pob math o’r fath wedi’i restru, ac nid yw’r un yn dweud na wrth grŵp.',
    unsaidHeading: 'Yr hyn nad yw’r cofnodion yn ei ddweud',
    unsaidLead: { one: 'O {count} gwasanaeth:', other: 'O {count} o wasanaethau:' },
    unsaid: {
      gender: {
        one: 'nid yw {count} yn dweud pa rywedd y mae’n ei dderbyn',
        other: 'nid yw {count} yn dweud pa rywedd y maent yn ei dderbyn',
      },
      age: {
        one: 'nid yw {count} yn dweud pa oedrannau y mae’n eu derbyn',
        other: 'nid yw {count} yn dweud pa oedrannau y maent yn eu derbyn',
      },
      past: {
        one: 'nid yw {count} yn dweud a yw’n helpu gyda’r gorffennol',
        other: 'nid yw {count} yn dweud a ydynt yn helpu gyda’r gorffennol',
      },
      police: {
        one: 'nid yw {count} yn dweud a oes rhaid i’r heddlu wybod',
        other: 'nid yw {count} yn dweud a oes rhaid i’r heddlu wybod',
      },
      community: {
        one: 'nid yw {count} yn enwi cymuned y mae’n ei gwasanaethu',
        other: 'nid yw {count} yn enwi cymuned y maent yn ei gwasanaethu',
      },
      capacity: { one: 'nid yw {count} yn dweud a oes ganddo restr aros', other: 'nid yw {count} yn dweud a oes ganddynt restr aros' },
    },
    listHeading: 'Gwasanaethau a gyfrifwyd',
    listLabel: 'Gwasanaethau a gyfrifwyd, gyda’u cyflwr',
    service: 'Gwasanaeth',
    kinds: 'Mathau',
    state: 'Cyflwr ei fanylion cyswllt',
    notes: 'Eich nodiadau',
    method: 'Sut y penderfynwyd y celloedd',
  },

  correct: {
    heading: 'Sut i gywiro cofnod',
    text: 'Cadarnheir pob ffaith gyda’r gwasanaeth ei hun, dros y ffôn, drwy e-bost neu drwy ei ffurflen ei hun, a nodir y dyddiad.',
    ways: [
      'Un camgymeriad: dywedwch wrth geidwad y wefan hon, gyda chyfeirnod y cofnod.',
      'Holl gofnodion darparwr: anfonwch yr e-bost parod, a throsglwyddwch yr ateb.',
      'Llawer ar unwaith: mae’r daenlen yn dangos beth sydd i’w wneud; gall y ceidwad anfon un atoch i’w llenwi, a dangos i chi beth fyddai’n newid cyn i ddim newid.',
    ],
    host: 'Ceidwad y wefan hon: {how}',
    nobody: 'Does neb yn gofalu am y copi hwn eto.',
    corrections: 'Cywiriadau ar gyfer {name}: {email}',
    neverSend:
      'Peidiwch byth ag anfon dim am berson a gafodd gymorth. Nid yw symiau contract, llwyth achosion na blychau post mewnol yn perthyn yma chwaith.',
  },

  letters: {
    title: 'E-byst: {name}',
    heading: 'E-byst parod: {name}',
    lead: 'Un i bob darparwr, y mwyaf taer yn gyntaf. Copïwch y testun i’ch e-bost eich hun, neu agorwch ef yn eich rhaglen bost.',
    open: 'Agor yn fy rhaglen bost',
    openNote: 'Mae’n agor gyda’r pwnc a’r cyfeiriad; gludwch y testun.',
    noAddress: 'Nid oes cyfeiriad e-bost cyhoeddus yn hysbys. Ffoniwch, neu defnyddiwch yr un sydd gennych.',
    to: 'At: {email}',
    none: 'Nid oes angen gofyn i unrhyw ddarparwr heddiw.',
    unknownProvider: 'Darparwr heb ei gofnodi: {name}',
    subject: 'Gwiriwch beth rydym yn ei ddweud am {name}, os gwelwch yn dda',
    greeting: 'Helo,',
    intro:
      'Rydym yn dangos y manylion isod i bobl sy’n chwilio am gymorth ar ôl trais neu gam-drin rhywiol. Gall rhif anghywir niweidio. Ewch drwyddynt os gwelwch yn dda: ticiwch yr hyn sy’n gywir, ac ysgrifennwch wrth ei ymyl yr hyn nad yw.',
    ask: 'Yr hyn sydd ei angen fwyaf arnom: {tasks}.',
    reply:
      'Atebwch yr e-bost hwn, neu ffoniwch ni a’i ddarllen. Gadewch yn agored yr hyn nad ydych yn ei wybod. Rhowch eich rôl, nid eich enw.',
    never: 'Peidiwch ag ysgrifennu dim am unrhyw un rydych wedi’i helpu.',
    thanks: 'Diolch.',
    reference: 'cyfeirnod {ref}',
    right: '[ ] cywir   [ ] dylai fod:',
    missing: '[ ] nid ydym yn gwybod hyn. Dywedwch wrthym:',
    sole: 'Mae llawer yn dibynnu ar hwn. {what}.',
    hiddenPlace: 'Cyfeiriad rydym yn ei gadw’n gyfrinachol. A ddylid ei gadw felly o hyd?',
    phone: 'Ffôn',
    name: 'Enw',
    hours: 'Oriau',
    place: 'Lle',
    payers: 'Telir amdano gan',
  },

  files: {
    first: 'Pam yn gyntaf',
    reference: 'Cyfeirnod',
    listing: 'Cofnod',
    provider: 'Darparwr',
    areas: 'Ardaloedd',
    facts: 'Ffeithiau',
    task: 'Beth i’w wneud',
    last: 'Cadarnhawyd ddiwethaf',
    by: 'Erbyn',
    payer: 'Contract pwy',
    address: 'Cyfeiriad a fethodd',
    place: 'Lle',
    type: 'Math o wasanaeth',
    whole: 'ardal gyfan',
    contracts: 'Taflenni contract',
    value: 'Gwerth y flwyddyn (£)',
    caseload: 'Llwyth achosion',
    call: 'Ffonio {name}',
    calendarName: 'Waymark: cofnodion i’w ffonio',
    contractEnds: 'Contract yn dod i ben: {name}',
    soon: '{name}: {facts} i’w cadarnhau',
  },
};
