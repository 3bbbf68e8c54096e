/** Owns the one custom property that components set inline: the colour of a theme. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    '--theme'?: string | undefined;
  }
}
