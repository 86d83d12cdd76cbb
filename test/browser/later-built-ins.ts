import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { OLDEST_KERNELS } from '../../geodata/site/kernels.ts';

/** The parts of `@mdn/browser-compat-data` that are read here, in its own words. */
const statementSchema = v.object({
  version_added: v.union([v.string(), v.boolean(), v.null()]),
  version_removed: v.optional(v.unknown()),
  flags: v.optional(v.unknown()),
  prefix: v.optional(v.string()),
  alternative_name: v.optional(v.string()),
  partial_implementation: v.optional(v.boolean()),
});
const supportSchema = v.record(v.string(), v.union([statementSchema, v.array(statementSchema)]));
const compatSchema = v.object({ support: supportSchema });
const branchSchema = v.record(v.string(), v.unknown());

type Statement = v.InferOutput<typeof statementSchema>;

const require = createRequire(import.meta.url);
const compatData: unknown = JSON.parse(readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8'));

/** What the compatibility data says below a path, `javascript.builtins` for instance; empty where it says nothing. */
export function compatBranch(path: readonly string[]): Readonly<Record<string, unknown>> {
  let branch = v.parse(branchSchema, compatData);
  for (const step of path) {
    const next = v.safeParse(branchSchema, branch[step]);
    if (!next.success) return {};
    branch = next.output;
  }
  return branch;
}

/** The version of an unprefixed, unflagged statement; infinite where there is none. A removed partial one still counts. */
function versionOf({ version_added, version_removed, flags, prefix, alternative_name, ...rest }: Statement) {
  if (flags !== undefined || prefix !== undefined || alternative_name !== undefined) return Infinity;
  if (version_removed !== undefined && rest.partial_implementation !== true) return Infinity;
  if (version_added === true) return 0;
  const version = typeof version_added === 'string' ? Number.parseFloat(version_added.replace('≤', '')) : NaN;
  return Number.isNaN(version) ? Infinity : version;
}

/** Whether the oldest kernels know a feature; true where the data does not say. Safari's phones and desktops are one. */
export function isKnownToOldest(feature: unknown): boolean {
  const branch = v.safeParse(branchSchema, feature);
  const read = v.safeParse(compatSchema, branch.success ? branch.output['__compat'] : undefined);
  if (!read.success) return true;
  const { support } = read.output;
  const earliest = (kernels: readonly string[]): number =>
    Math.min(...kernels.flatMap((kernel) => support[kernel] ?? []).map(versionOf), Infinity);
  return (
    earliest(['chrome']) <= OLDEST_KERNELS.chrome &&
    earliest(['safari', 'safari_ios']) <= OLDEST_KERNELS.safari
  );
}

/** Built-ins below a path of the data that the oldest kernels lack; `name` tells how those of an owner are named. */
function lacking(path: string, name: (owner: string, member: string) => string[]): string[] {
  return Object.entries(compatBranch(path.split('.'))).flatMap(([owner, feature]) => {
    if (!isKnownToOldest(feature)) return [owner];
    return Object.entries(v.parse(branchSchema, feature))
      .filter(([member, part]) => !/^_|_event$/.test(member) && !isKnownToOldest(part))
      .flatMap(([member]) => name(owner, member));
  });
}

/**
 * Built-ins that the oldest kernels lack, of the language and of the web page: `Owner`, `Owner.member` of a class itself,
 * `Owner#member` of its instances. Of the language the data does not tell the two apart, so both are named.
 */
export function laterBuiltIns(): string[] {
  return [
    // A constructor that came later than its class: that of iterators.
    ...lacking('javascript.builtins', (owner, member) =>
      member === owner ? [owner] : [`${owner}.${member}`, `${owner}#${member}`],
    ),
    ...lacking('api', (owner, member) =>
      member.endsWith('_static') ? [`${owner}.${member.replace('_static', '')}`] : [`${owner}#${member}`],
    ),
  ];
}

/** Takes the built-ins away from the page or worker that runs it. It is sent there, so it is whole in itself. */
function takeAway(names: readonly string[]): void {
  const classes = new Map<string, unknown>([['TypedArray', Object.getPrototypeOf(Int8Array)]]);
  const instances = new Map<string, unknown>([
    ['Iterator', Object.getPrototypeOf(Object.getPrototypeOf([].values()))],
    ['Window', globalThis],
  ]);
  for (const name of names) {
    const [owner = '', member] = name.split(/[.#]/);
    const ownerClass = classes.get(owner) ?? Reflect.get(globalThis, owner);
    const holder =
      member === undefined
        ? globalThis
        : name.includes('.')
          ? ownerClass
          : (instances.get(owner) ?? ownerClass?.prototype);
    if (typeof holder === 'function' || (typeof holder === 'object' && holder !== null)) {
      Reflect.deleteProperty(holder, member ?? owner);
    }
  }
}

/** What the browser's driver itself calls in the page. */
const OF_THE_DRIVER = new Set(['Element#checkVisibility']);

/** A script that leaves a page or a worker with what the oldest kernels have. */
export function olderKernelScript(): string {
  const names = laterBuiltIns().filter((name) => !OF_THE_DRIVER.has(name));
  return `globalThis.__name ??= (target) => target; (${takeAway.toString()})(${JSON.stringify(names)});`;
}
