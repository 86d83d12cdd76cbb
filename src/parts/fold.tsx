import { type ReactNode, useState } from 'react';
import './fold.css';

/** A part that is closed at first and made only when it is opened; what is chosen in it is said beside its title. */
export function Fold({ title, said, children }: { title: string; said: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="fold">
      <button
        type="button"
        className="fold-button"
        aria-expanded={isOpen}
        onClick={() => setOpen((was) => !was)}
      >
        <span aria-hidden="true" className="fold-arrow" />
        {title} <span className="fold-said">{said}</span>
      </button>
      {isOpen ? children : null}
    </div>
  );
}
