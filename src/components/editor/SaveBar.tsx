import type { Speaker } from '../../i18n/locale.ts';
import type { Edited } from './use-history.ts';

interface BarProps {
  edited: Edited;
  count: number;
  /** What the button does. */
  label: string;
  isSaving: boolean;
  speaker: Speaker;
  save(): void;
}

/** Always in view: how much is not saved, one step back, and the way to save. */
export function SaveBar({ edited, count, label, isSaving, speaker, save }: BarProps) {
  const { editor } = speaker.texts;
  return (
    <div className="save-bar">
      <span className="soft small" role="status">
        {count === 0 ? editor.noChanges : speaker.say(editor.changes, { count })}
      </span>
      <button type="button" className="quiet" disabled={!edited.canUndo} onClick={edited.undo}>
        {editor.undo}
      </button>
      <button type="button" className="quiet" disabled={!edited.canRedo} onClick={edited.redo}>
        {editor.redo}
      </button>
      <button type="button" className="go" aria-disabled={isSaving} onClick={() => !isSaving && save()}>
        {isSaving ? editor.saving : label}
      </button>
    </div>
  );
}
