import type { Precision } from '../../src/atlas/location.ts';

/** What a feature's precision rests on, in words short enough to travel with every feature. */
export const BASIS: Readonly<Record<Precision, string>> = {
  official: '主管部门提供的范围',
  boundary: '天地图2024年5月区县界，经简化，非法定界线',
  sourced: '公开地名数据中的该地点位',
  approximate: '由其所在镇街的公开点位推定',
  placed: '由本图依文件表述与所在镇街标定',
  schematic: '示意范围，形状与面积不作规划或法律依据',
  district: '仅知所在区县或功能区，标于其驻地',
  unverified: '位置待核：仅知所在区县，圆点不表示实际位置',
};

export const ISLAND_BASIS = '岛屿岸线（Digital Chart of the World，概略）；片区四至未载明';
export const COUNTY_ISLAND_BASIS = '岛屿岸线（天地图2024年5月，经简化）；片区四至未载明';
