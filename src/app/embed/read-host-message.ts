import * as v from 'valibot';
import type { HostMessage } from '../../embed/embed-client.ts';

/** No name of a record and no address that the atlas writes is longer. */
const LONGEST = { id: 200, address: 4_000 } as const;

const Numbered = { atlas: v.literal(1) } as const;

const Message = v.variant('kind', [
  v.strictObject({ ...Numbered, kind: v.literal('hello') }),
  v.strictObject({
    ...Numbered,
    kind: v.literal('select'),
    id: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST.id))),
  }),
  v.strictObject({
    ...Numbered,
    kind: v.literal('go'),
    address: v.pipe(v.string(), v.startsWith('?'), v.maxLength(LONGEST.address)),
  }),
]);

/** What a page around says, if it is anything that the atlas understands: nothing more, nothing less, no other type. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const parsed = v.safeParse(Message, data);
  return parsed.success ? parsed.output : undefined;
}
