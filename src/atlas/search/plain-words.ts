/** What makes a question of words and says nothing of what is asked for; the longer before what it holds. */
const QUESTION =
  /请问|可不可以|可以|能不能|能否|应该|(?:归|由)?谁(?:来)?(?:管|负责|主管|牵头)|哪个(?:局|部门)(?:管|负责)?|这[个里]|那[个里]|我(?:们)?(?:想|要)(?:知道|了解|问|找|查)?|想(?:知道|了解|问|找|查)|(?:都)?(?:有|是)(?:哪些|什么|哪几[个家])|哪(?:一)?(?:些|几[个家]|[里儿家])|在哪(?:里|儿)?|什么(?:样)?(?:的)?|怎么(?:样|办)?|怎样|如何|为什么|(?:达到|是)?多少[个家项条]?|几[个家条项]|[吗呢吧啊呀？?！!]+$|\b(?:where|what|which|who|how (?:many|much)|is|are|the|there|please|show me)\b/giu;

/** The words of a question without those that only ask; the text itself where nothing would be left. */
export function withoutQuestion(text: string): string {
  const rest = text.replaceAll(QUESTION, ' ').replaceAll(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}
