import type { CSSProperties } from 'react';
import { MARK_STYLES, type MarkKind } from '../../../host/write/marks';

/** The look of a cell with these marks, by rank: colours of the first, signs of all. */
export function markLook(marks: readonly MarkKind[]): CSSProperties {
  const [first] = marks;
  if (first === undefined) return {};
  const styles = marks.map((kind) => MARK_STYLES[kind]);
  const { fill, font } = MARK_STYLES[first];
  return {
    backgroundColor: fill,
    color: font,
    ...(styles.some(({ bold }) => bold) && { fontWeight: 'bold' }),
    ...(styles.some(({ italic }) => italic) && { fontStyle: 'italic' }),
    ...(styles.some(({ underline }) => underline) && { textDecoration: 'underline' }),
    ...(styles.some(({ border }) => border) && { border: `1px solid ${font}` }),
  };
}
