import type { Precision } from '../../src/atlas/records/location.ts';

/** What a position or an outline rests on, in Chinese, and in English where it is written. */
export interface Basis {
  basis: string;
  basisEn?: string;
}

/**
 * How far apart the corners of the districts' borders stand, kilometres; the county layer has no more than it gives us.
 * The shore is part of them: its longest straight stretch is one too.
 */
export const BOUNDARY_CORNERS_KM = { usual: 2, longest: 13 } as const;

const { usual, longest } = BOUNDARY_CORNERS_KM;

/** What a feature's precision rests on, in words short enough to travel with every feature. */
export const BASIS: Readonly<Record<Precision, string>> = {
  official: '主管部门提供的范围',
  boundary: `天地图2024年5月区县界，经简化（拐点相隔约${usual}公里，最长${longest}公里），非法定界线`,
  sourced: '公开地名数据中的该地点位',
  approximate: '由其所在镇街的公开点位推定',
  placed: '由本图依文件表述与所在镇街标定',
  schematic: '示意范围，形状与面积不作规划或法律依据',
  district: '仅知所在区县或功能区，取该处点位',
  unverified: '位置待核：仅知所在区县，圆点不表示实际位置',
};

/** The same in English, for the dossier. */
export const BASIS_EN: Readonly<Record<Precision, string>> = {
  official: 'Extent supplied by the authority',
  boundary: `District boundary of Tianditu, May 2024, simplified (a corner about every ${usual} km, at most ${longest} km apart), no legal boundary`,
  sourced: 'Published point of this very place',
  approximate: 'Derived from published points in or near it',
  placed: 'Placed by us from what the documents and its town say',
  schematic: 'Schematic extent; its shape and size are no basis for planning or law',
  district: 'Only the district or functional zone is known; its point stands for it',
  unverified: 'Position unverified: only the district is known, the dot marks no actual place',
};

/** The words for a precision, in both languages. */
export function basisOf(precision: Precision): Basis {
  return { basis: BASIS[precision], basisEn: BASIS_EN[precision] };
}

export const ISLAND_BASIS: Basis = {
  basis: '岛屿岸线（Digital Chart of the World，概略）；片区四至未载明',
  basisEn: 'Shore of the island (Digital Chart of the World, rough); the limits of the section are unstated',
};
export const COUNTY_ISLAND_BASIS: Basis = {
  basis: `岛屿岸线（天地图2024年5月，经简化，拐点相隔约${usual}公里）；片区四至未载明`,
  basisEn: `Shore of the island (Tianditu, May 2024, simplified, a corner about every ${usual} km); the limits of the section are unstated`,
};

/** Why a point stands where it stands and who publishes it, as a row of the gazetteer says. */
export interface Grounds {
  reason: string;
  reason_en: string;
  source: string;
  source_en: string;
}

/** Whole sentences for a dossier: what the precision means, why the point is there, and the source with its licence. */
export function sentencesOf({ basis, basisEn }: Basis, grounds?: Grounds): Basis {
  if (grounds === undefined) {
    return { basis: `${basis}。`, ...(basisEn === undefined ? {} : { basisEn: `${basisEn}.` }) };
  }
  const { reason, reason_en: reasonEn, source, source_en: sourceEn } = grounds;
  const chinese = `${basis}。${reason}。来源：${source}。`;
  if (basisEn === undefined) return { basis: chinese };
  return { basis: chinese, basisEn: `${basisEn}. ${reasonEn}. Source: ${sourceEn}.` };
}
