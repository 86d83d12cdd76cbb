/** Colours of the interface, named by what they are for. The map's own colours are in `theme.ts`. */
export interface InterfaceTheme {
  ink: string;
  inkSoft: string;
  inkFaint: string;
  panel: string;
  panelEdge: string;
  hover: string;
  rule: string;
  ruleStrong: string;
  /** Vermilion: the one primary action, the present choice. */
  accent: string;
  onAccent: string;
  focus: string;
  shadow: string;
}

export const lightInterface: InterfaceTheme = {
  ink: '#23211c',
  inkSoft: '#5b564b',
  inkFaint: '#736c5f',
  panel: '#fffdf9',
  panelEdge: '#e4ddcf',
  hover: '#f3eee3',
  rule: '#e8e2d5',
  ruleStrong: '#cfc7b6',
  accent: '#b02d17',
  onAccent: '#ffffff',
  focus: '#12548c',
  shadow: '0 1px 2px rgb(60 50 30 / 8%), 0 6px 20px rgb(60 50 30 / 10%)',
};

export const darkInterface: InterfaceTheme = {
  ink: '#ece6d8',
  inkSoft: '#bdb6a6',
  inkFaint: '#a09987',
  panel: '#1e2427',
  panelEdge: '#353c3f',
  hover: '#2b3235',
  rule: '#33393b',
  ruleStrong: '#4d5454',
  accent: '#f08a72',
  onAccent: '#1e1410',
  focus: '#9dcbf0',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 6px 20px rgb(0 0 0 / 35%)',
};
