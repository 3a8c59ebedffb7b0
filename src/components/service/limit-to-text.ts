import { reasonToText } from '../../i18n/reason-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';
import type { Reason } from '../../match/reason.ts';
import type { Names } from '../site-view.ts';

/** "Only for people in Leeds", where a service is for some councils of an area alone; its first reason says so. */
export function limitToText([reach]: readonly Reason[], speaker: Speaker, names: Names): string | undefined {
  return reach?.key === 'only-for' ? reasonToText(reach, speaker, names) : undefined;
}
