import type { EditorIndex, Named } from '../../upkeep/editor-index.ts';
import type { Speaker } from '../../i18n/locale.ts';

/** How areas, councils and terms are called, from what the form was given to choose. */
export function indexToNames(index: EditorIndex, speaker: Speaker) {
  const by = (list: readonly Named[] = []) => {
    const names = new Map(list.map((each) => [each.id, speaker.pick(each).text]));
    return (id: string) => names.get(id) ?? id;
  };
  return {
    area: by(index.areas),
    council: by(index.areas.flatMap(({ councils }) => councils)),
    type: by(index.terms['service-types']),
    group: by(index.terms['groups']),
    language: by(index.terms['languages']),
  };
}
