import type { CSSProperties } from 'react';
import type { DrawnCell } from './drawn-sheet';
import { markLook } from './mark-look';

/** How a cell is drawn: its own look, our marks over it. Paper is white in every theme. */
export function cellStyle({ look, content, marks }: DrawnCell): CSSProperties {
  const byContent = content?.kind === 'number' ? 'right' : 'left';
  return {
    textAlign: look.horizontal ?? byContent,
    verticalAlign: look.vertical,
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    fontSize: `calc(${look.size}pt * var(--zoom, 1))`,
    ...(look.fill !== null && { backgroundColor: look.fill }),
    ...(look.font !== null && { color: look.font }),
    ...(look.bold && { fontWeight: 'bold' }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...(look.underline && { textDecoration: 'underline' }),
    ...markLook(marks),
  };
}
