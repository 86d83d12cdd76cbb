import { describe, expect, test } from 'vitest';
import { qrModules, qrPath } from '../../../src/lib/qr-modules.ts';
import { codeInPath } from '../../fixtures/read-code.ts';

const BASE = 'https://atlas.example.org/';

async function readBack(text: string): Promise<string | undefined> {
  const modules = qrModules(text) ?? [];
  return codeInPath(qrPath(modules), modules.length);
}

describe('a QR code', () => {
  test.each([
    BASE,
    `${BASE}?select=place/zone/qianwan&map=10.5/30.32/121.245`,
    `${BASE}?view=sites&needs=product:%E9%92%95%E9%93%81%E7%A1%BC;near:20@port${'%E4%B8%80'.repeat(150)}`,
  ])('of %s is read back by another library', async (text) => {
    expect(await readBack(text)).toBe(text);
  });

  test('has the white around it that readers need', () => {
    const modules = qrModules(BASE) ?? [];
    const edge = [...modules.slice(0, 4), ...modules.slice(-4), ...modules.map((row) => row.slice(0, 4))];
    expect(edge.flat()).not.toContain(true);
    expect(modules[4]?.[4]).toBe(true);
  });

  test('holds what is too long for the better correction, and is none of what no code holds', () => {
    expect(qrModules('a'.repeat(2_900))).toBeDefined();
    expect(qrModules('a'.repeat(3_000))).toBeUndefined();
  });
});
