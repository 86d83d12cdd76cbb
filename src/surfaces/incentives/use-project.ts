import { useMemo } from 'react';
import { NO_PROJECT, type Project, readProject, writeProject } from '../../atlas/policy/project-text.ts';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { INCENTIVES_SLICE } from './incentives-slice.ts';

/** What is told of a project, and how to tell otherwise. */
export interface ToldProject {
  project: Project;
  tell: (change: Partial<Project>) => void;
  clear: () => void;
}

export function useProject(): ToldProject {
  const { project: text } = useSlice(INCENTIVES_SLICE);
  const store = useSliceStore(INCENTIVES_SLICE);
  return useMemo(() => {
    const { project } = readProject(text ?? '');
    const keep = (next: Project): void => store.setState({ project: writeProject(next) });
    return { project, tell: (change) => keep({ ...project, ...change }), clear: () => keep(NO_PROJECT) };
  }, [text, store]);
}
