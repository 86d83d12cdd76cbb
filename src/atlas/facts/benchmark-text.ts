import type { Benchmark } from '../records/benchmark.ts';

export type BenchmarkKey = `benchmark.${Benchmark['meaning']}` | 'benchmark.below' | 'comparison.about';

interface BenchmarkWords {
  translate: (key: BenchmarkKey, values?: Readonly<Record<string, string | number>>) => string;
  language: 'zh' | 'en';
}

/** `合肥 55.5 %`, `为杭州的 约 40 %`, `高于规上工业平均 0.4 个百分点`. */
export function benchmarkText(
  { isAbout = false, meaning, number, other, otherEn, unit }: Benchmark,
  { language, translate }: BenchmarkWords,
): string {
  const size = `${Math.abs(number).toLocaleString('zh-CN')} ${unit}`;
  const key = meaning === 'lead' && number < 0 ? 'benchmark.below' : (`benchmark.${meaning}` as const);
  return translate(key, {
    other: (language === 'en' ? otherEn : undefined) ?? other,
    size: isAbout ? `${translate('comparison.about')} ${size}` : size,
  });
}
