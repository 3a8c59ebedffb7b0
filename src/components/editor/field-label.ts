import type { Kind } from '../../edit/content-kinds.ts';
import type { Speaker } from '../../i18n/locale.ts';

/** A field as people know it, from how messages name it: "Phones 1, Phone number". */
export function fieldToLabel(field: string, { texts }: Speaker, kind: Kind = 'listing'): string {
  const { editor } = texts;
  const names = { ...editor.fields } as Record<string, { label: string } | undefined>;
  const parts = field.split(' > ');
  const labels: string[] = [];
  let key = '';
  for (const part of parts) {
    if (/^\d+$/.test(part)) {
      labels[labels.length - 1] += ` ${part}`;
      continue;
    }
    key = key === '' ? part : `${key}.${part}`;
    if (part === 'en' || part === 'cy') labels.push(part === 'en' ? editor.english : editor.welsh);
    else labels.push((names[`${kind}.${key}`] ?? names[key])?.label ?? (editor.groups as Record<string, string>)[part] ?? part);
  }
  return labels.join(', ');
}
