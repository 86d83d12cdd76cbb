import { expect, test } from 'vitest';
import { isReportTarget, reportAddress } from '../../../src/lib/report-address.ts';

test.for([
  ['mailto:atlas@example.org', true],
  ['https://git.example.org/atlas/issues/new?title={title}&body={body}', true],
  ['https://git.example.org/atlas/issues/new', false],
  ['http://git.example.org/new?title={title}&body={body}', false],
  ['javascript:alert({title}{body})', false],
  ['mailto:a@example.org?bcc=b@example.org', false],
  ['', false],
] as const)('%s is a place for reports: %s', ([to, is]) => {
  expect(isReportTarget(to)).toBe(is);
  expect(reportAddress(to, 'a', 'b') !== undefined).toBe(is);
});

test('title and body come out as they went in, whatever is in them', () => {
  const [title, body] = ['前湾 & {body} $& #1', '一行\n二行 “100%” ?a=b&c=d'];
  const mail = new URL(reportAddress('mailto:atlas@example.org', title, body) ?? '');
  expect(mail.protocol + mail.pathname).toBe('mailto:atlas@example.org');
  expect([mail.searchParams.get('subject'), mail.searchParams.get('body')]).toEqual([title, body]);
  const issue = new URL(
    reportAddress('https://example.org/new?title={title}&body={body}', title, body) ?? '',
  );
  expect(issue.searchParams.get('body')).toBe(body);
  expect([...issue.searchParams.keys()]).toEqual(['title', 'body']);
});

test('a long body is cut after a whole character, and says so', () => {
  const address = reportAddress('mailto:atlas@example.org', 'a', '🏭'.repeat(2_000)) ?? '';
  expect(address.length).toBeLessThanOrEqual(1_900);
  expect(address.length).toBeGreaterThan(1_800);
  expect(new URL(address).searchParams.get('body')).toMatch(/^(?:🏭)+…$/u);
});
