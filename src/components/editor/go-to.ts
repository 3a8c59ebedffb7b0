import { fieldToId } from './paths.ts';

/** Opens what a field lies in, and puts the focus on it or on the nearest group around it. */
export function goTo(field: string): void {
  const part = document.getElementById(`part-${field.split(' > ')[0]}`) ?? document.getElementById('part-identity');
  if (part instanceof HTMLDetailsElement && !part.open) {
    // What is folded away is only made when it opens.
    part.addEventListener('toggle', () => requestAnimationFrame(() => focusOn(field)), { once: true });
    part.open = true;
  } else focusOn(field);
}

function focusOn(field: string): void {
  for (let parts = field.split(' > '); parts.length > 0; parts = parts.slice(0, -1)) {
    const found = document.getElementById(fieldToId(parts.join(' > ')));
    if (!found) continue;
    for (let at: HTMLElement | null = found; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    found.focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
}
