import type { Graph } from '../graph/graph.ts';
import type { Topic } from '../records/topic.ts';
import { askAtlas } from './ask-atlas.ts';
import { withoutQuestion } from './plain-words.ts';
import type { SearchIndex } from './search.ts';

/** Words that ask for a bureau: 找谁, 谁负责人才, 哪个部门管土地; who to ask, who is responsible for talent. */
const ASKS_WHO =
  /(?:该|应该)?(?:去)?(?:找|问)(?:谁|哪个(?:局|部门|单位)?|什么(?:人|部门|局))|谁(?:来)?(?:管|负责|主管|牵头)|(?:归|由)谁(?:来)?(?:管|负责)?|哪个(?:局|部门|单位)(?:管|负责|主管|牵头)?|(?:责任|主管|负责|牵头)(?:部门|单位)|\bwho(?:m)? (?:to (?:ask|contact)|is (?:responsible|in charge)|answers)(?: (?:about|for|of))?\b|\bwhich (?:bureau|department)\b/i;

/** True where a bureau is asked for. */
export function asksWho(typed: string): boolean {
  return ASKS_WHO.test(typed);
}

/** The topics that such a question is about, the best first; none where it asks of nothing in particular. */
export function topicsAsked(
  graph: Graph,
  index: SearchIndex,
  typed: string,
  variants = '',
): readonly Topic[] {
  if (!asksWho(typed)) return [];
  const rest = withoutQuestion(typed.replace(ASKS_WHO, ' ')).trim();
  if (rest === '') return [];
  return askAtlas(graph, index, rest, variants).hits.flatMap(({ subject }) =>
    subject.kind === 'topic' ? [subject.topic] : [],
  );
}
