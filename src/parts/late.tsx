import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from 'react';
import { loadChunk } from '../lib/load-chunk.ts';
import { LoadFailed } from './load-failed.tsx';

type Outcome<Props> = { Part: ComponentType<Props> } | { error: unknown };

/**
 * A part of a surface that is fetched when it is first shown. Where it does not come, it says so in its own place and is
 * asked for again; the surface around it stays.
 * @param placed puts what is said of a failure where the part would stand; as it is unless told
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placed: (failure: ReactNode, props: Props) => ReactNode = (failure) => failure,
): ComponentType<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;
  return function Late(props: Props) {
    const [outcome, setOutcome] = useState<Outcome<Props>>();
    const [round, askAgain] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      let isGone = false;
      const tell = (told: Outcome<Props>): void => {
        if (!isGone) setOutcome(told);
      };
      coming ??= loadChunk(load);
      coming.then(
        (Part) => tell({ Part }),
        (error: unknown) => {
          coming = undefined;
          tell({ error });
        },
      );
      return () => {
        isGone = true;
      };
    }, [round]);
    if (outcome === undefined) return null;
    if ('error' in outcome) return placed(<LoadFailed error={outcome.error} onRetry={askAgain} />, props);
    return <outcome.Part {...props} />;
  };
}
