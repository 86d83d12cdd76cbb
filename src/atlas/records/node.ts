import * as v from 'valibot';
import { assessmentSchema } from './assessment.ts';
import { indicatorSchema } from './indicator.ts';
import { industrySchema } from './industry.ts';
import { measureSchema } from './measure.ts';
import { organisationSchema } from './organisation.ts';
import { placeSchema } from './place.ts';
import { projectSchema } from './project.ts';

/** Any record of the atlas. `kind` decides the shape, `class` refines it. */
export const nodeSchema = v.variant('kind', [
  placeSchema,
  industrySchema,
  projectSchema,
  organisationSchema,
  measureSchema,
  indicatorSchema,
  assessmentSchema,
]);

export type AtlasNode = v.InferOutput<typeof nodeSchema>;
export type NodeKind = AtlasNode['kind'];
export type NodeClass = AtlasNode['class'];

export const NODE_KINDS = [
  'place',
  'industry',
  'project',
  'organisation',
  'measure',
  'indicator',
  'assessment',
] as const satisfies readonly NodeKind[];
