import type { LayerDescriptor } from '../../layers/define-layer.ts';
import type { RecordLayer } from '../../layers/record-layers.ts';
import { useAskForLayer, useChoices, useSession } from '../../state/atlas-context.tsx';

/** `far`: switched on, but told only nearer. */
export type LayerState = 'off' | 'loading' | 'failed' | 'far' | 'drawn';

/** Shows a little of what was asked for, not the first moment of it. */
const BEYOND = 0.15;

/** Whether a layer is drawn now, and if not, why not and what may be done about it. */
export function useLayerState({ name, shownFrom }: LayerDescriptor<RecordLayer>): {
  state: LayerState;
  isShown: boolean;
  /** Asks for its file again. */
  retry: () => void;
  /** Goes near enough for it to be drawn. */
  approach: () => void;
} {
  const isShown = useChoices((state) => state.layers.includes(name));
  const file = useSession((state) => state.layerFiles[name]);
  const moved = useChoices((state) => state.camera);
  const start = useSession((state) => state.startCamera);
  const moveCamera = useChoices((state) => state.moveCamera);
  const askForLayer = useAskForLayer();
  const camera = moved ?? start;
  const isFar = camera !== undefined && camera.zoom < shownFrom;
  const fileState = file === 'failed' ? 'failed' : file === 'there' ? 'drawn' : 'loading';
  return {
    // Without a map nothing says how files stand: a layer that is on counts as drawn.
    state: !isShown ? 'off' : isFar ? 'far' : file === undefined ? 'drawn' : fileState,
    isShown,
    retry: () => askForLayer(name),
    approach: () => {
      if (camera !== undefined) moveCamera({ ...camera, zoom: shownFrom + BEYOND });
    },
  };
}
