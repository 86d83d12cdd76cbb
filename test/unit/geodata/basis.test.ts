import { expect, test } from 'vitest';
import { basisOf, sentencesOf } from '../../../geodata/geometry/basis.ts';

const GROUNDS = {
  reason: '镇驻地的地名点',
  reason_en: 'Gazetteer point of the town seat',
  source: 'GeoNames 1（CC BY 4.0）；OpenStreetMap 学校“一小”（ODbL）',
  source_en: 'GeoNames 1 (CC BY 4.0); OpenStreetMap school “一小” (ODbL)',
};

test('a basis says what the precision means, why the point is there and who publishes it, in both languages', () => {
  expect(sentencesOf(basisOf('sourced'), GROUNDS)).toEqual({
    basis:
      '公开地名数据中的该地点位。镇驻地的地名点。来源：GeoNames 1（CC BY 4.0）；OpenStreetMap 学校“一小”（ODbL）。',
    basisEn:
      'Published point of this very place. Gazetteer point of the town seat. Source: GeoNames 1 (CC BY 4.0); OpenStreetMap school “一小” (ODbL).',
  });
});

test('an outline whose basis has no English gets no half-English sentence', () => {
  expect(sentencesOf({ basis: '某局提供' }, GROUNDS)).not.toHaveProperty('basisEn');
});

test('where the gazetteer has nothing to add, the words of the precision are a sentence', () => {
  expect(sentencesOf({ basis: '示意', basisEn: 'Schematic' })).toEqual({
    basis: '示意。',
    basisEn: 'Schematic.',
  });
});
