import type { ReactNode } from 'react';

/** A part of the form that can be folded away. */
export const Section = ({ title, isOpen, children, id }: { title: string; isOpen: boolean; children: ReactNode; id?: string }) => (
  <details className="part" open={isOpen} id={id}>
    <summary>
      <h2>{title}</h2>
    </summary>
    {children}
  </details>
);
