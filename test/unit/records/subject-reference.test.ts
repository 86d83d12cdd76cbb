import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSubject } from '../../../src/atlas/graph/subject-in-graph.ts';
import { subjectCitations } from '../../../src/atlas/records/subject-citations.ts';
import { referenceOf, subjectName } from '../../../src/atlas/records/subject-name.ts';
import { readSubjectAddress, subjectAddress } from '../../../src/atlas/records/subject-reference.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';

const at = (address: string) => {
  const reference = readSubjectAddress(address);
  const subject = reference === undefined ? undefined : findSubject(graph, reference);
  if (subject === undefined) throw new Error(`nothing at ${address}`);
  return subject;
};

describe('a subject', () => {
  test.each([
    ['place/zone/hill', 'node', '山前园'],
    ['finding/bay-name', 'finding', '区名两写'],
    ['document/2021-14fyp', 'document', graph.document('2021-14fyp')?.title],
  ])('%s is found by its address, has a name, and goes back to its address', (address, kind, name) => {
    const subject = at(address);
    expect(subject.kind).toBe(kind);
    expect(subjectName(subject, 'zh')).toEqual({ text: name, language: 'zh' });
    expect(subjectAddress(referenceOf(subject))).toBe(address);
  });

  test('keeps its own name where we have no translation', () => {
    expect(subjectName(at('place/town/robot'), 'en').language).toBe('en');
    const hill = at('place/zone/hill');
    if (hill.kind !== 'node') throw new Error('no record');
    const { nameEn: _, ...untranslated } = hill.node;
    expect(subjectName({ kind: 'node', node: untranslated }, 'en')).toEqual({
      text: '山前园',
      language: 'zh',
    });
  });

  test('of a finding is cited wherever one of its readings stands', () => {
    expect(subjectCitations(at('finding/bay-name'))).toHaveLength(2);
  });

  test('is none where an address can name none, or names what there is not', () => {
    expect(readSubjectAddress('Place/Zone')).toBeUndefined();
    expect(readSubjectAddress('zone')).toBeUndefined();
    const unknown = readSubjectAddress('document/1999');
    expect(unknown && findSubject(graph, unknown)).toBeUndefined();
  });

  test('goes to its address and back, whatever it is', () => {
    const segment = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
    fc.assert(
      fc.property(fc.constantFrom('place', 'finding', 'document', 'project'), segment, (kind, name) => {
        const address = `${kind}/${name}`;
        const reference = readSubjectAddress(address);
        expect(reference && subjectAddress(reference)).toBe(address);
      }),
    );
  });
});
