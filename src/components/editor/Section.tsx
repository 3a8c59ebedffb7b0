import { useEffect, useRef, useState, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** Whether it has to be open. It is never closed by this: somebody may be writing in it. */
  isOpen: boolean;
  children: ReactNode;
  id?: string;
}

/** A part of the form that can be folded. Its content is only rendered once it is opened, so that the form appears sooner. */
export function Section({ title, isOpen, children, id }: SectionProps) {
  const part = useRef<HTMLDetailsElement>(null);
  const [wasOpen, setWasOpen] = useState(isOpen);
  useEffect(() => {
    if (isOpen && part.current) part.current.open = true;
  }, [isOpen]);
  return (
    <details className="part" id={id} ref={part} onToggle={(event) => event.currentTarget.open && setWasOpen(true)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {(wasOpen || isOpen) && children}
    </details>
  );
}
