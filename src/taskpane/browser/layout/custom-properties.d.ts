import 'react';

declare module 'react' {
  /** Values that the style sheet takes from the page. */
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number;
  }
}
