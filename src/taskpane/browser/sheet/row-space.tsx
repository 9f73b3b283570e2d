import type { ReactNode } from 'react';
import type { RowChunk } from './row-chunks';
import { POINTS_TO_PIXELS } from './sheet-row';

interface Props {
  readonly chunk: RowChunk;
  /** What the chunk took when it was last seen, at a zoom of 1; undefined where it never was. */
  readonly height: number | undefined;
  readonly zoom: number;
}

/** In points; a guess for rows that are as high as their text. */
const USUAL = 18;

/** The room that rows out of sight take. */
export function RowSpace({ chunk, height, zoom }: Props): ReactNode {
  const guess = (): number =>
    chunk.rows.reduce((sum, row) => sum + (row.height ?? USUAL), 0) * POINTS_TO_PIXELS;
  return (
    <tr aria-hidden>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it is no control: it holds nothing */}
      <td style={{ height: (height ?? guess()) * zoom }} />
    </tr>
  );
}
