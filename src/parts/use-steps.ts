import { type RefObject, useEffect, useRef, useState } from 'react';
import { useAnnounce, useTranslate } from '../state/atlas-context.tsx';
import { BREAKPOINTS } from '../ui/breakpoints.ts';
import { useMediaQuery } from '../ui/use-media-query.ts';

/** Where somebody is in a form that asks one thing after the other on a phone, and all at once elsewhere. */
export interface Steps {
  /** Whether it asks step by step. */
  isStepwise: boolean;
  /** The step that is shown; the one after the last question is the result. */
  at: number;
  /** How many there are, the result among them. */
  count: number;
  /** Whether the questions are shown: elsewhere than on a phone they stay until they are folded and something is told. */
  isAsking: boolean;
  /** Shows another step, with the focus on its heading, and says where that is. */
  go: (at: number) => void;
  heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * @param questions how many things are asked
 * @param isTold whether anything is told: who comes by such a link reads the results first
 */
export function useSteps(questions: number, isTold: boolean): Steps {
  const translate = useTranslate();
  const announce = useAnnounce();
  const isStepwise = useMediaQuery(BREAKPOINTS.phone);
  const [at, setAt] = useState(isTold ? questions : 0);
  const heading = useRef<HTMLHeadingElement>(null);
  // Counted, so that a step that is asked for is gone to once it is drawn; what an address opens takes no focus.
  const [asked, setAsked] = useState(0);
  const answered = useRef(0);
  const count = questions + 1;
  useEffect(() => {
    if (answered.current === asked) return;
    answered.current = asked;
    if (!isStepwise) return;
    heading.current?.focus();
    announce(translate('steps.position', { no: at + 1, of: count }));
  }, [asked, at, announce, count, isStepwise, translate]);
  return {
    isStepwise,
    at,
    count,
    isAsking: at < questions || (!isStepwise && !isTold),
    go: (next) => {
      setAt(Math.min(questions, Math.max(0, next)));
      setAsked(asked + 1);
    },
    heading,
  };
}
