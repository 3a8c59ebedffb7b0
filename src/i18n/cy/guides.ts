import type { guides as english, reviews as englishReviews } from '../en/guides.ts';
import type { Widen } from '../widen.ts';

export const guides: Widen<typeof english> = {
  parts: {
    situations: 'Beth sydd wedi digwydd',
    services: 'Pwy sy’n helpu, a sut',
    reporting: 'Yr heddlu a’r llys',
    you: 'I chi',
    practical: 'Ffonio, a gadael dim ôl',
  },
  emergencyHeading: 'Mewn perygl, neu wedi’ch anafu’n ddrwg',
  emergencySilent: 'Methu siarad? Ar ffôn symudol, gwrandewch a phwyswch 55 pan ofynnir i chi.',
  emergencyBsl: 'Iaith arwyddion: {link}, galwad fideo am ddim.',
  emergencyBslLink: '999 BSL',
  emergencyRelay: 'Testun drwy’r ffôn: ap Relay UK, neu {number} o ffôn testun.',
  reviewed: 'Gwiriwyd gan {who} ar {date}.',
  expires: 'I’w adolygu nesaf erbyn {date}.',
  expired: 'Roedd hwn i’w adolygu erbyn {date}, felly gall fod wedi dyddio. Ffoniwch a gofynnwch.',
  findLead: 'Dewiswch eich ardal i weld gwasanaethau.',
  byTopicTitle: '{area}, fesul pwnc',
  byTopicHeading: 'Pwy all helpu yn ardal {area}, fesul pwnc',
  byTopicLead: 'Ein canllawiau i gyd, gyda gwasanaethau all helpu. Gwasanaethau ardal {area} sy’n dod yn gyntaf, wedyn rhai cenedlaethol.',
  byTopicLink: 'Gwasanaethau ardal {area}, fesul pwnc',
  topicRead: 'Darllen y canllaw',
  topicNobody: 'Ni wyddom am wasanaeth ar gyfer hyn. Gall y llinell gymorth hon helpu, a dweud wrthych at bwy arall i droi:',
  topicSexualHealth: 'Gall GIG 111 ddweud wrthych ble mae’r clinig iechyd rhywiol agosaf.',
  topicNobodyLocal: 'Ni wyddom am wasanaeth ar gyfer hyn yn ardal {area}. Mae’r rhain ar gyfer y wlad gyfan:',
  situationsHeading: 'Beth allwch chi ei wneud nawr',
  situationsAll: 'Pob canllaw',
  headingPages: 'Canllawiau am “{words}”',
};

export const reviews: Widen<typeof englishReviews> = {
  heading: 'Yn aros am {who} ({count}):',
  due: 'I’w hadolygu ({count}):',
  grades: 'Graddau darllen (blynyddoedd ysgol; y terfyn yw {most})',
};
