import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from './theme.ts';

export type ThemeName = 'light' | 'dark';
export type Language = 'zh' | 'en';

/** All that anything drawn may depend on. */
export interface DrawContext {
  themeName: ThemeName;
  theme: Theme;
  language: Language;
}

/** Gives layers of the style, bottom first. */
export type Draw = (context: DrawContext) => LayerSpecification[];
