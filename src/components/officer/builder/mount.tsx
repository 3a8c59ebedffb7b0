import { createRoot } from 'react-dom/client';
import type { BuilderData } from './builder-data.ts';
import { CardBuilder } from './CardBuilder.tsx';

/** Shows the card builder in an element; returns what takes it down again, with everything that was chosen. */
export function mountBuilder(host: HTMLElement, data: BuilderData, startAgain: () => void): () => void {
  // What is printed stands directly in the body, so that everything beside it can be left out.
  const paper = document.createElement('div');
  paper.className = 'card-print';
  document.body.append(paper);
  document.documentElement.dataset['card'] = '';
  const root = createRoot(host);
  root.render(<CardBuilder data={data} paper={paper} startAgain={startAgain} />);
  return () => {
    root.unmount();
    paper.remove();
    delete document.documentElement.dataset['card'];
  };
}
