import { useForm } from './form-context.ts';

/** The card as visitors will see it. */
export function CardPreview() {
  const { speaker } = useForm();
  return (
    <aside className="preview-card">
      <p className="small soft">{speaker.texts.editor.preview}</p>
    </aside>
  );
}
