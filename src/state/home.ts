/** Parameters of an address: names and values, not yet encoded. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * Where a value of the state is kept. `Whole` is the state that it is one key of.
 * - `address`: everything that a person would want to send. `read` answers `undefined` when none of its names is there and
 *   `'broken'` when they cannot be understood; `write` gives no pairs for the default.
 * - `device`: what belongs to the device and not to the link (theme, what was put aside), in local storage.
 * - `session`: what lives as long as the page.
 */
export type Home<Value, Whole> =
  | {
      in: 'address';
      /** Names in the address that it owns alone. */
      names: readonly string[];
      read(parameters: URLSearchParams): Value | undefined | 'broken';
      write(value: Value, whole: Whole): Pairs;
    }
  | { in: 'device'; name: string; read(text: string): Value | undefined; write(value: Value): string }
  | { in: 'session' };

/** A text in the address under a name of its own, as it stands there. */
export const textAt = (name: string): Home<string | undefined, unknown> => ({
  in: 'address',
  names: [name],
  read: (parameters) => parameters.get(name) ?? undefined,
  write: (text) => (text === undefined ? [] : [[name, text]]),
});

/** The home of every key of a state: a state with a key that says none does not compile. */
export type Homes<State> = { readonly [Name in keyof State]-?: Home<State[Name], State> };

function isKeyOf<State extends object>(homes: Homes<State>, name: PropertyKey): name is keyof State {
  return Object.hasOwn(homes, name);
}

/** The keys of a state, in the order of the table. */
export function keyNames<State extends object>(homes: Homes<State>): readonly (keyof State)[] {
  const names: (keyof State)[] = [];
  for (const name of Object.keys(homes)) if (isKeyOf(homes, name)) names.push(name);
  return names;
}

/** Names in the address that a state owns. */
export function addressNames<State extends object>(homes: Homes<State>): readonly string[] {
  return keyNames(homes).flatMap((name) => {
    const home = homes[name];
    return home.in === 'address' ? home.names : [];
  });
}

/** Reads what an address holds of a state; names that cannot be understood come back as `broken` and are left out. */
export function readAddress<State extends object>(
  homes: Homes<State>,
  parameters: URLSearchParams,
): { state: Partial<State>; broken: readonly string[] } {
  const state: Partial<State> = {};
  const broken: string[] = [];
  const readKey = (name: keyof State): void => {
    const home = homes[name];
    if (home.in !== 'address') return;
    const value = home.read(parameters);
    if (value === 'broken') broken.push(...home.names.filter((own) => parameters.has(own)));
    else if (value !== undefined) state[name] = value;
  };
  for (const name of keyNames(homes)) readKey(name);
  return { state, broken };
}

/** What an address must hold of a state, in the order of its keys. */
export function writeAddress<State extends object>(homes: Homes<State>, state: State): Pairs {
  const pairsOf = (name: keyof State): Pairs => {
    const home = homes[name];
    return home.in === 'address' ? home.write(state[name], state) : [];
  };
  return keyNames(homes).flatMap((name) => [...pairsOf(name)]);
}

/** What can be kept of a store on the device. */
interface KeptStore<State> {
  getState(): State;
  setState(change: Partial<State>): void;
  subscribe(listener: (now: State, before: State) => void): () => void;
}

/** Texts by name, local storage for instance; both may refuse. */
export interface DeviceStorage {
  get(name: string): string | undefined;
  set(name: string, text: string): void;
}

/** Takes over what the device has kept of a state, and keeps what is chosen from now on. */
export function keepOnDevice<State extends object>(
  homes: Homes<State>,
  store: KeptStore<State>,
  storage: DeviceStorage,
): void {
  const keep = (name: keyof State): void => {
    const home = homes[name];
    if (home.in !== 'device') return;
    const stored = storage.get(home.name);
    const value = stored === undefined ? undefined : home.read(stored);
    if (value !== undefined) {
      const change: Partial<State> = {};
      change[name] = value;
      store.setState(change);
    }
    store.subscribe((now, before) => {
      if (now[name] !== before[name]) storage.set(home.name, home.write(now[name]));
    });
  };
  for (const name of keyNames(homes)) keep(name);
}
