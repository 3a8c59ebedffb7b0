import type { guidance as english, reviews as englishReviews } from '../en/guidance.ts';
import type { Widen } from '../widen.ts';

export const guidance: Widen<typeof english> = {
  parts: {
    situations: 'Beth sydd wedi digwydd',
    services: 'Pwy sy’n helpu, a sut',
    reporting: 'Yr heddlu a’r llys',
    you: 'I chi',
    practical: 'Ffonio, a gadael dim ôl',
  },
  emergencyHeading: 'Mewn perygl, neu wedi’ch anafu’n ddrwg',
  emergencySilent: 'Methu siarad? Ar ffôn symudol, gwrandewch, a phwyswch 55 pan ofynnir i chi.',
  emergencyBsl: 'Iaith arwyddion: {link}, galwad fideo am ddim, ddydd a nos.',
  emergencyBslLink: '999 BSL',
  emergencyRelay: 'Testun drwy’r ffôn: ap Relay UK, neu {number} o ffôn testun.',
  reviewed: 'Darllenwyd gan {who} ar {date}.',
  expires: 'I’w ddarllen eto erbyn {date}.',
  expired: 'Dylai hwn fod wedi’i ddarllen eto erbyn {date}. Ffoniwch a gofynnwch.',
  findHeading: 'Pwy all helpu gyda hyn yn eich ardal chi',
  findLead: 'Dewiswch eich ardal. Cewch weld y gwasanaethau sy’n addas i’r dudalen hon.',
  byTopicTitle: '{area}, fesul pwnc',
  byTopicHeading: 'Pwy all helpu yn ardal {area}, fesul pwnc',
  byTopicLead: 'Pob tudalen fer, gyda’r gwasanaethau sy’n addas iddi: yn gyntaf rhai ardal {area}, wedyn y rhai i bawb.',
  byTopicLink: 'Gwasanaethau ardal {area}, fesul pwnc',
  topicRead: 'Darllen amdano',
  topicNobody:
    'Nid ydym yn rhestru gwasanaeth yma sy’n dweud ei fod yn gwneud hyn. Gall y llinell hon helpu, a dweud wrthych pwy arall all wneud:',
  topicSexualHealth: 'Gall GIG 111 ddweud wrthych ble mae’r clinig iechyd rhywiol agosaf.',
  topicNobodyLocal: 'Ni wyddom am un yn ardal {area} sy’n dweud ei fod yn gwneud hyn. Mae’r rhain i bawb:',
  situationsHeading: 'Beth allwch chi ei wneud nawr',
  situationsAll: 'Pob tudalen fer',
  headingPages: 'Tudalennau byr ar “{words}”',
};

export const reviews: Widen<typeof englishReviews> = {
  heading: 'Yn aros am {who} ({count}):',
  due: 'I’w darllen eto, gan fod eu diwrnod wedi mynd heibio ({count}):',
  grades: 'Graddau darllen (blynyddoedd ysgol; {most} yw’r uchaf)',
};
