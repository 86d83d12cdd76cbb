import type { Complaint } from './complaint.ts';
import type { DeclaredSystem } from './declared-system.ts';

/** A feature as the file has it: nothing converted, nothing trusted. */
export interface RawFeature {
  properties: Record<string, string>;
  geometry: unknown;
  /** What the file says of this feature's coordinates alone; it comes before what it says of the layer. */
  system?: DeclaredSystem;
  /** What was done to read it, for the person who supplied it: a wrongly wound part, for instance. */
  remarks?: readonly Complaint[];
}

/** One layer of a file: features with one declared system. */
export interface RawLayer {
  /** Name within an archive; absent where the file is the layer. */
  name?: string;
  features: readonly RawFeature[];
  /** What the file itself says of its coordinates (`.prj`, `crs`), beside the attributes. */
  system?: DeclaredSystem;
  /** What was left out, and why. */
  remarks?: readonly Complaint[];
}

export type ParsedFile = { ok: true; layers: readonly RawLayer[] } | ({ ok: false } & Complaint);

/** Thrown by readers for what cannot be read; becomes a problem of its file. */
export class UnreadableError extends Error {
  readonly complaint: Complaint;

  constructor(zh: string, en: string) {
    super(en);
    this.name = 'UnreadableError';
    this.complaint = { zh, en };
  }
}
