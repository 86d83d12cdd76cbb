import {
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
} from '@maplibre/maplibre-gl-style-spec';

/**
 * The shader programs that a layer makes MapLibre compile, each as a key: the shader, and how the layer gives every paint
 * property that a feature may have of its own. `u` is one value for the layer (also one that changes over zoom alone), `a`
 * one for each feature, `z` one for each feature at two zooms. Equal keys share one program.
 */
export function programsOf(layer: LayerSpecification): string[] {
  if (layer.type === 'background') return ['background'];
  if (layer.type === 'symbol') return symbolPrograms(layer);
  const paint: Paint = { ...layer.paint };
  // MapLibre passes over a layer that is clear as a whole.
  if (paint[`${layer.type}-opacity`] === 0) return [];
  const key = (shader: string): string => programKey(shader, layer.type, paint, '');
  if (layer.type === 'fill') {
    const isPattern = paint['fill-pattern'] !== undefined;
    const body = isPattern ? 'fillPattern' : 'fill';
    const edge = isPattern ? 'fillOutlinePattern' : 'fillOutline';
    return [key(body), ...(paint['fill-antialias'] === false ? [] : [key(edge)])];
  }
  if (layer.type === 'line') return [key(paint['line-dasharray'] === undefined ? 'line' : 'lineSDF')];
  return [key(layer.type)];
}

type Paint = Readonly<Record<string, unknown>>;

function symbolPrograms({
  layout = {},
  paint = {},
}: Extract<LayerSpecification, { type: 'symbol' }>): string[] {
  const has = (part: 'text' | 'icon', content: unknown): boolean =>
    content !== undefined && paint[`${part}-opacity`] !== 0;
  return [
    ...(has('icon', layout['icon-image']) ? [programKey('symbolIcon', 'symbol', { ...paint }, 'icon-')] : []),
    ...(has('text', layout['text-field']) ? [programKey('symbolSDF', 'symbol', { ...paint }, 'text-')] : []),
  ];
}

function programKey(shader: string, type: LayerSpecification['type'], paint: Paint, prefix: string): string {
  const specifications = Object.entries(latest[`paint_${type}`]).filter(
    ([name, specification]) =>
      name.startsWith(prefix) && String(specification['property-type']).endsWith('data-driven'),
  );
  const ways = specifications.map(([name, specification]) => {
    const value = paint[name] ?? specification.default;
    if (value === undefined) return `${name}=u`;
    const { kind } = normalizePropertyExpression(value, name, specification);
    if (kind === 'composite' && !name.endsWith('-pattern')) return `${name}=z`;
    return `${name}=${kind === 'constant' || kind === 'camera' ? 'u' : 'a'}`;
  });
  return [shader, ...ways].join(' ');
}
