import { describe, expect, test } from 'vitest';
import {
  HEADER_CONTENT_SECURITY_POLICY,
  META_CONTENT_SECURITY_POLICY,
} from '../../../src/lib/content-security-policy.ts';
import { headersFor, parseHeaderRules, readSampleHeaders } from '../../browser/sample-headers.ts';

describe('the Content-Security-Policy', () => {
  test('allows nothing by default, nothing unsafe and no other origin', () => {
    expect(META_CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/);
    const sources = HEADER_CONTENT_SECURITY_POLICY.split(/;? /).filter((word) => !word.endsWith('-src'));
    const known = ["'none'", "'self'", 'data:', 'blob:', 'base-uri', 'form-action', 'frame-ancestors'];
    expect(sources.filter((source) => !known.includes(source))).toEqual([]);
  });

  test('names who may frame the page in the header only, where browsers read it', () => {
    expect(META_CONTENT_SECURITY_POLICY).not.toContain('frame-ancestors');
    expect(HEADER_CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'self'");
  });
});

describe('the sample server headers', () => {
  test('carry the policy and forbid sniffing on every path', () => {
    const headers = headersFor(readSampleHeaders(), '/data/atlas.json');
    expect(headers.get('Content-Security-Policy')).toBe(HEADER_CONTENT_SECURITY_POLICY);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test('keep files with a fingerprint for good and ask again for all others', () => {
    const rules = readSampleHeaders();
    expect(headersFor(rules, '/assets/index-1a2b.js').get('Cache-Control')).toContain('immutable');
    expect(headersFor(rules, '/index.html').get('Cache-Control')).toBe('no-cache');
  });

  test('say which line cannot be read', () => {
    expect(() => parseHeaderRules('/*\n  nonsense')).toThrow('"nonsense"');
  });
});
