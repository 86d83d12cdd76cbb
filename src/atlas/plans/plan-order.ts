import type { AtlasDocument } from '../records/document.ts';

/** A plan of the whole city; the others stand beside the generations: of a part of it, or never in force. */
export function isGeneration({ scope, status }: AtlasDocument): boolean {
  return scope === undefined && status !== 'draft';
}

/** The generations in their order, then the documents beside them. */
export function planOrder(documents: readonly AtlasDocument[]): readonly AtlasDocument[] {
  return [...documents.filter(isGeneration), ...documents.filter((document) => !isGeneration(document))];
}
