import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Tracks of the grid that every row of a table shares. */
    '--tracks'?: string;
  }
}
