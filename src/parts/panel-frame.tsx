import type { ReactNode, Ref } from 'react';
import './panel-frame.css';

interface PanelFrameProps {
  /** Its name for a screen reader, and its heading where no other is given. */
  title: string;
  heading?: ReactNode;
  /** What it is, in a sentence or two below the heading. */
  lead?: ReactNode;
  /** Links and buttons that lead on from it, in one line. */
  ways?: ReactNode;
  /** What stays in sight besides, below the ways. */
  head?: ReactNode;
  /** What is added to the part that scrolls: a class, and where it stands. */
  bodyClass?: string | undefined;
  body?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** The frame of a panel that is read: a head that stays, and what scrolls below it. */
export function PanelFrame(props: PanelFrameProps) {
  const { title, heading = title, lead, ways, head, bodyClass, body, children } = props;
  return (
    <section className="panel panel-frame" aria-label={title}>
      <header className="frame-head">
        <h2>{heading}</h2>
        {lead === undefined ? null : <p>{lead}</p>}
        {ways === undefined ? null : <p className="frame-ways">{ways}</p>}
        {head}
      </header>
      <div
        className={bodyClass === undefined ? 'frame-body' : `frame-body ${bodyClass}`}
        tabIndex={-1}
        ref={body}
      >
        {children}
      </div>
    </section>
  );
}
