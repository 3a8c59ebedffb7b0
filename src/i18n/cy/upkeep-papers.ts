import type { upkeepPapers as english } from '../en/upkeep-papers.ts';
import { inForms } from './counted.ts';
import type { Widen } from '../widen.ts';

export const upkeepPapers: Widen<typeof english> = {
  pack: {
    link: 'Pecyn tystiolaeth ar gyfer yr asesiad anghenion',
    heading: '{name}: tystiolaeth o’r cofnodion',
    title: 'Tystiolaeth: {name}',
    print: 'Gallwch argraffu’r dudalen hon.',
    about: 'Am y dystiolaeth hon',
    aboutText:
      'O dan adrannau 13 a 14 o Ddeddf Dioddefwyr a Charcharorion 2024, rhaid i gyrff ardal heddlu yn Lloegr asesu gyda’i gilydd beth sydd ei angen ar ddioddefwyr, ac a yw’r gwasanaethau yn yr ardal yn diwallu’r anghenion hynny, gan gynnwys gwasanaethau y mae eraill yn eu darparu. Rhaid iddynt roi sylw i bobl o dan 18 ac i nodweddion gwarchodedig, ac ymgynghori â dioddefwyr a’r bobl sy’n eu cefnogi.',
    force:
      'Yn y copïau a ddarllenwyd gennym wrth adeiladu’r wefan hon, nodwyd nad oedd yr adrannau hyn mewn grym eto. Gwiriwch ar legislation.gov.uk.',
    wales: 'Mae’r adrannau hyn yn gymwys i Loegr. Gallwch ddefnyddio’r tablau ar gyfer asesiad yng Nghymru hefyd.',
    isFor: 'Mae’n dangos pa wasanaethau sydd wedi’u rhestru, fel yr oedd ar {date}.',
    draft: 'Drafft: mae llai na {percent} y cant o’r gwasanaethau hyn wedi’u cadarnhau. Gwiriwch fwlch cyn ei ddyfynnu.',
    notIn: 'Beth nad yw’n ei gynnwys',
    notInList: [
      'Faint o bobl sydd angen cymorth neu’n gofyn amdano. Nid yw’r cofnodion yn cyfrif pobl.',
      'Yr hyn y mae dioddefwyr a’r bobl sy’n eu cefnogi yn ei ddweud. Rhaid i chi ofyn iddyn nhw.',
      'Arian, llwyth achosion a thargedau. Nid ydynt mewn unrhyw gofnod cyhoeddus.',
      'Llochesi a thai eraill.',
    ],
    gapsHeading: 'Bylchau',
    gapsLead:
      'Mathau o wasanaeth arbenigol nad ydynt wedi’u rhestru yma, a grwpiau nad oes unrhyw wasanaeth a restrir yn dweud ei fod yn eu helpu.',
    gapNone: 'Dim un wedi’i restru: {types}.',
    gapLine: '{type}: dim un wedi’i restru ar gyfer {groups}.',
    gapRunBy: 'Dim un wedi’i restru sy’n cael ei redeg gan gymuned ac ar ei chyfer: {types}.',
    gapFew: 'Dim bylchau. Mae pob math o wasanaeth arbenigol wedi’i restru, ac nid oes grŵp y mae pob un yn ei wrthod.',
    unstatedHeading: 'Yr hyn nad yw’r cofnodion yn ei ddweud',
    unstatedLead: inForms('O {count} gwasanaeth:', 'O {count} o wasanaethau:'),
    unstated: {
      gender: inForms('nid yw {count} yn dweud pa rywedd y mae’n ei dderbyn', 'nid yw {count} yn dweud pa rywedd y maent yn ei dderbyn'),
      age: inForms('nid yw {count} yn dweud pa oedrannau y mae’n eu derbyn', 'nid yw {count} yn dweud pa oedrannau y maent yn eu derbyn'),
      past: inForms(
        'nid yw {count} yn dweud a yw’n helpu gyda cham-drin yn y gorffennol',
        'nid yw {count} yn dweud a ydynt yn helpu gyda cham-drin yn y gorffennol',
      ),
      police: inForms(
        'nid yw {count} yn dweud a oes rhaid dweud wrth yr heddlu',
        'nid yw {count} yn dweud a oes rhaid dweud wrth yr heddlu',
      ),
      community: inForms(
        'nid yw {count} yn enwi cymuned y mae’n ei gwasanaethu',
        'nid yw {count} yn enwi cymuned y maent yn ei gwasanaethu',
      ),
      capacity: inForms('nid yw {count} yn dweud a oes ganddo restr aros', 'nid yw {count} yn dweud a oes ganddynt restr aros'),
    },
    listHeading: 'Gwasanaethau a gyfrifwyd',
    listLabel: 'Gwasanaethau a gyfrifwyd, gyda’u cyflwr',
    service: 'Gwasanaeth',
    kinds: 'Mathau',
    state: 'Manylion cyswllt',
    notes: 'Eich nodiadau',
    method: 'Sut y penderfynwyd y celloedd',
  },

  correct: {
    heading: 'Sut i gywiro cofnod',
    text: 'Rydym yn cadarnhau pob ffaith gyda’r gwasanaeth ei hun, dros y ffôn, drwy e-bost neu drwy ei ffurflen ei hun, ac yn cofnodi’r dyddiad.',
    ways: [
      'Un camgymeriad: dywedwch wrth y bobl sy’n rhedeg y wefan hon, gan roi cyfeirnod y cofnod.',
      'Holl gofnodion darparwr: rydym yn anfon e-bost at y darparwr, gyda dolen i dudalen lle mae’n dweud pa fanylion sy’n gywir.',
      'Llawer ar unwaith: mae’r daenlen yn dangos beth sydd i’w wneud. Gallwn anfon un atoch i’w llenwi, a dangos i chi beth fyddai’n newid cyn i ddim newid.',
    ],
    host: 'Pwy sy’n rhedeg y wefan hon: {how}',
    corrections: 'Cywiriadau ar gyfer {name}: {email}',
    neverSend:
      'Peidiwch byth ag anfon dim am berson a gafodd gymorth. Peidiwch ag anfon gwerth contractau, llwyth achosion na blychau post mewnol chwaith.',
  },

  files: {
    first: 'Pam mae’n dod yn gyntaf',
    reference: 'Cyfeirnod',
    referenceOf: 'cyfeirnod {ref}',
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
    dueEntry: '{name}: {facts} i’w cadarnhau',
  },
};
