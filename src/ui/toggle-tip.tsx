import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import './toggle-tip.css';

/** Pixels between the note and its button, and the least to the edge of the window. */
const GAP = 6;
const WIDTH = 280;
/** Room that a note of a few lines needs; with less below the button it stands above. */
const HEIGHT = 120;

interface Standing {
  left: number;
  top?: number;
  bottom?: number;
  /** An open dialog covers everything that is not in it. */
  within: Element;
}

function standingOf(button: HTMLElement): Standing {
  const { bottom, left, top } = button.getBoundingClientRect();
  const isLow = bottom > window.innerHeight - HEIGHT;
  return {
    left: Math.max(GAP, Math.min(left, window.innerWidth - WIDTH - GAP)),
    ...(isLow ? { bottom: window.innerHeight - top + GAP } : { top: bottom + GAP }),
    within: button.closest('dialog') ?? document.body,
  };
}

/** Where an element stands on the page, to tell whether it has moved. */
function placeOf(element: HTMLElement | null): string {
  const { left, top } = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return `${left} ${top}`;
}

/** Words that explain themselves when they are pressed; a pointer that rests on them and a screen reader hear the same. */
export function ToggleTip({
  children,
  note,
  className = '',
}: {
  children: ReactNode;
  note: string;
  className?: string;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [standing, setStanding] = useState<Standing>();
  const isOpen = standing !== undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    const before = placeOf(button.current);
    const close = (event: Event) => {
      if (event.target instanceof Node && button.current?.contains(event.target)) return;
      // A scroll that had come to its end before is still told now; it takes the note away only where the words move.
      if (event.type === 'scroll' && placeOf(button.current) === before) return;
      setStanding(undefined);
    };
    const kinds = ['pointerdown', 'focusin', 'scroll', 'resize'] as const;
    for (const kind of kinds) window.addEventListener(kind, close, true);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, close, true);
    };
  }, [isOpen]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`toggle-tip-button ${className}`}
        title={note}
        aria-expanded={isOpen}
        onClick={(event) => setStanding(isOpen ? undefined : standingOf(event.currentTarget))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          event.preventDefault();
          setStanding(undefined);
        }}
      >
        {children}
      </button>
      {standing === undefined ? null : createPortal(<Note note={note} at={standing} />, standing.within)}
    </>
  );
}

function Note({ note, at: { within: _within, ...position } }: { note: string; at: Standing }) {
  return (
    <p role="status" className="toggle-tip" style={{ ...position, maxWidth: WIDTH }}>
      {note}
    </p>
  );
}
