import type { Speaker } from '../../i18n/locale.ts';
import { SaveFailed } from './editor-config.ts';

/** Why a saving did not come about, in words. */
export function whyFailed(error: unknown, { texts, say }: Speaker): string {
  const { editor } = texts;
  const code = error instanceof SaveFailed ? error.code : String(error);
  const holder = error instanceof SaveFailed ? error.holder : undefined;
  if (holder) return say(editor.lockedBy, { user: holder.user, time: new Date(holder.since).toTimeString().slice(0, 5) });
  const known: Record<string, string> = {
    connection: editor.noConnection,
    ENOSPC: editor.diskFull,
    EDQUOT: editor.diskFull,
    EACCES: editor.notAllowed,
    EPERM: editor.notAllowed,
    EROFS: editor.notAllowed,
    EBUSY: editor.fileBusy,
    LOCKED: editor.lockedBySomeone,
  };
  return known[code] ?? say(editor.otherFault, { code });
}
