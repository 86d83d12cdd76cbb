/** What of a MapLibre map the first frame depends on. */
interface DrawnMap<Frame extends readonly unknown[]> {
  painter: { render: (...frame: Frame) => void };
  getSource: (id: string) => unknown;
  isSourceLoaded: (id: string) => boolean;
  on: (
    type: 'movestart',
    listener: (event: { originalEvent?: unknown }) => void,
  ) => { unsubscribe: () => void };
}

/**
 * Keeps a new map from drawing until all these sources are there, so that it appears whole, over the still overview.
 *
 * Drawn as it comes, a map compiles its shaders in many frames, and each compilation waits until everything drawn before
 * has been carried out: without a graphics card that is a third of the whole start. MapLibre has no setting for it;
 * `painter` is a public member, and a map without it would only draw as it comes.
 */
export function holdFirstFrame<Frame extends readonly unknown[]>(
  map: DrawnMap<Frame>,
  sources: readonly string[],
): void {
  const { painter } = map;
  const draw = painter.render.bind(painter);
  const isThere = (source: string): boolean =>
    map.getSource(source) !== undefined && map.isSourceLoaded(source);
  // Whoever moves the map meanwhile wants to see it move.
  const hands = map.on('movestart', ({ originalEvent }) => {
    if (originalEvent !== undefined) release();
  });
  function release(): void {
    painter.render = draw;
    hands.unsubscribe();
  }
  painter.render = (...frame) => {
    if (!sources.every(isThere)) return;
    release();
    draw(...frame);
  };
}
