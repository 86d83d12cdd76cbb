import type { ReactNode } from 'react';

/** On the page a briefing stands below the title of its panel, on paper it begins with its own. */
export type Level = 1 | 2 | 3 | 4 | 5;

const TAGS = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;

/** A heading of a level. */
export function BriefingHeading({
  level,
  className,
  children,
}: {
  level: Level;
  className?: string | undefined;
  children: ReactNode;
}) {
  const Tag = TAGS[level];
  return <Tag className={className}>{children}</Tag>;
}
