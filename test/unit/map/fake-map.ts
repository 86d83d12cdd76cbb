import type { MapOptions } from 'maplibre-gl';

type Listener = (event: object) => void;
type Call = readonly [name: string, ...rest: unknown[]];

/** All fake maps that were made, oldest first. */
export const fakes: FakeMap[] = [];

/** Stands for a MapLibre map: remembers what it was told and fires what a test wants. The view is a fixed box. */
export class FakeMap {
  calls: Call[] = [];
  readonly options: Partial<MapOptions>;
  readonly #canvas = document.createElement('canvas');
  readonly #listeners = new Map<string, Listener[]>();
  readonly #states = new Map<string, object>();
  #center = { lng: 121.6, lat: 29.7 };

  constructor(options: Partial<MapOptions>) {
    this.options = options;
    fakes.push(this);
  }

  /** Arguments of every call of this name. */
  called = (name: string): unknown[][] =>
    this.calls.filter(([known]) => known === name).map(([, ...rest]) => rest);
  forget = (): void => {
    this.calls = [];
  };
  states = (id: string): object => this.#states.get(id) ?? {};
  emit(type: string, event: object = {}): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }
  press(key: string): void {
    this.#canvas.dispatchEvent(new KeyboardEvent('keydown', { key }));
  }

  on(type: string, listener: Listener): this {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
    return this;
  }
  /** Draws nothing: what rests is said by the test. */
  triggerRepaint(): void {}
  once(type: string, listener: Listener): this {
    const single: Listener = (event) => {
      this.#listeners.set(
        type,
        (this.#listeners.get(type) ?? []).filter((known) => known !== single),
      );
      listener(event);
    };
    return this.on(type, single);
  }

  getCanvas = (): HTMLCanvasElement => this.#canvas;
  getContainer = (): unknown => this.options.container;
  getCenter = () => this.#center;
  getZoom = (): number => 8;
  getMinZoom = (): number => 8;
  /** Only what lies under the pointer is known to be drawn. */
  getLayer = (id: string): { id: string } | undefined =>
    this.under.some(({ layer }) => layer === id) ? { id } : undefined;
  getBearing = (): number => 0;
  getPitch = (): number => 0;
  getPadding = () => ({ top: 0, right: 0, bottom: 0, left: 0 });
  isMoving = (): boolean => false;
  isStyleLoaded = (): boolean => true;
  /** What lies under the pointer, by style layer; a test says so. */
  under: readonly { layer: string; id: string }[] = [];
  /** The library complains of layers that it does not draw: before its style is there, none is drawn. */
  queryRenderedFeatures = (_box: unknown, { layers }: { layers: string[] }) => {
    const unknown = layers.find((id) => this.getLayer(id) === undefined);
    if (unknown !== undefined) throw new Error(`The layer '${unknown}' does not exist in the map's style.`);
    return this.under
      .filter(({ layer }) => layers.includes(layer))
      .map(({ layer, id }) => ({ layer: { id: layer }, properties: { id }, state: {} }));
  };
  project = ([x, y]: [number, number]) => ({ x: x * 100, y: y * 100 });
  unproject = ([x, y]: [number, number]) => ({ lng: 120.8 + x / 1000, lat: 30.5 - (y / 900) * 1.7 });
  getSource = (source: string) => ({
    setData: async (data: unknown): Promise<void> => this.#remember('setData', [source, data]),
  });
  setMissingStyleImageResolver = (): void => undefined;
  setPadding = (): void => undefined;

  setMinZoom = (...rest: unknown[]): void => this.#remember('setMinZoom', rest);
  jumpTo = (...rest: unknown[]): void => this.#remember('jumpTo', rest);
  easeTo = (...rest: unknown[]): void => this.#remember('easeTo', rest);
  setPaintProperty = (...rest: unknown[]): void => this.#remember('setPaintProperty', rest);
  setLayoutProperty = (...rest: unknown[]): void => this.#remember('setLayoutProperty', rest);
  remove = (...rest: unknown[]): void => this.#remember('remove', rest);
  setFeatureState = ({ id }: { id: string }, state: object): void => {
    this.#states.set(id, { ...this.#states.get(id), ...state });
    this.#remember('setFeatureState', [id, state]);
  };

  #remember(name: string, rest: unknown[]): void {
    this.calls.push([name, ...rest]);
  }
}

export const createMap = (options: Partial<MapOptions>): FakeMap => new FakeMap(options);

export const createLngLat = (lng: number, lat: number) => ({ lng, lat });

export const servePmtiles = (): void => undefined;

/** What waits to hear that the worker of a map did not come. */
export const waitingForWorker: (() => void)[] = [];

export const startWorker = (onFailure: () => void): void => {
  waitingForWorker.push(onFailure);
};
