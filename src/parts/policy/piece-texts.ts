import type { PieceLine, WorkedLimit, WorkedPieces } from '../../atlas/policy/worked-pieces.ts';
import type { Translate } from '../../messages/translate.ts';

/** A sum that is paid piece by piece, in words. */
export interface PieceTexts {
  /** What it comes to, or that this cannot be told and what the known part comes to. */
  sum: string;
  /** The multiplication of each kind of pieces, and their sum where there are several. */
  steps: readonly string[];
  /** What the limit on all that one firm gets cuts off, and why. */
  limit: readonly string[];
  payments: readonly string[];
}

const written = (wan: number): string => wan.toLocaleString('zh-CN');

export function pieceTexts(worked: WorkedPieces, translate: Translate): PieceTexts {
  const { isAtMost, isWhole, knownWan, limit, lines, paidWan, payments, told } = worked;
  const sumOf = (wan: number, most = isAtMost): string =>
    translate(most ? 'policy.result.most' : 'policy.result.fixed', { sum: written(wan) });
  const eachOf = ({ eachWan, isAtMost: most }: PieceLine): string => sumOf(eachWan, most);
  const [only] = lines;
  const partial = [
    translate('policy.pieces.unknown'),
    ...(told === 0 ? [] : [translate('policy.pieces.known', { sum: sumOf(paidWan) })]),
  ].join(translate('summary.semicolon'));
  return {
    sum: isWhole
      ? sumOf(paidWan)
      : lines.length === 1 && only !== undefined
        ? translate('policy.pieces.each', { sum: eachOf(only) })
        : partial,
    steps: [
      ...lines.flatMap((line) => [...shareTexts(line, translate), lineText(line, eachOf(line), translate)]),
      ...(told > 1 ? [translate('policy.pieces.sum', { sum: written(knownWan) })] : []),
    ],
    limit:
      limit === undefined || (told === 0 && !limit.isReached)
        ? []
        : limitTexts(limit, paidWan, told === lines.length, translate),
    payments: payments.map(({ pct, stage, wan }) =>
      translate('policy.payment', { stage, pct, sum: written(wan) }),
    ),
  };
}

function shareTexts({ eachWan, sharePct, standardWan }: PieceLine, translate: Translate): readonly string[] {
  if (sharePct === undefined) return [];
  const values = { standard: written(standardWan), rate: sharePct, each: written(eachWan) };
  return [translate('policy.pieces.share', values)];
}

function lineText({ eachWan, most, number, wan, words }: PieceLine, each: string, translate: Translate) {
  if (number === undefined || wan === undefined)
    return translate('policy.pieces.untold', { words, sum: each });
  const values = { words, number, each: written(eachWan), sum: written(wan) };
  return most === undefined
    ? translate('policy.pieces.line', values)
    : translate('policy.pieces.most', { ...values, most });
}

function limitTexts(
  { cutWan, earlierWan, isReached, leftWan, mostWan }: WorkedLimit,
  paidWan: number,
  isAllTold: boolean,
  translate: Translate,
): readonly string[] {
  return [
    earlierWan === undefined
      ? translate('policy.limit.noEarlier')
      : translate('policy.limit.earlier', { earlier: written(earlierWan), left: written(leftWan) }),
    cutWan > 0
      ? translate('policy.limit.cut', {
          most: written(mostWan),
          cut: written(cutWan),
          paid: written(paidWan),
        })
      : translate(isAllTold || isReached ? 'policy.limit.within' : 'policy.limit.withinKnown', {
          most: written(mostWan),
        }),
    ...(isReached && !isAllTold ? [translate('policy.limit.regardless')] : []),
  ];
}
