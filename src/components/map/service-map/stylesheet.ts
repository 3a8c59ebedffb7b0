import href from './service-map.css?url&no-inline';

let linked: Promise<void> | undefined;

/** Links the map's stylesheet, once; resolves when it applies. Pages that show no map do not load it. */
export function linkStylesheet(): Promise<void> {
  linked ??= load().catch((error: unknown) => {
    linked = undefined;
    throw error;
  });
  return linked;
}

function load(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} did not load`));
    });
    document.head.append(link);
  });
}
