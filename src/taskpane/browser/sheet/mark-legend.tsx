import type { ReactNode } from 'react';
import { MARK_NAMES } from '../../../documents/words/mark-names';
import { MARK_KINDS } from '../../../host/write/marks';
import type { DrawnSheet } from './drawn-sheet';
import { markLook } from './mark-look';

/** What the marks that are on the sheet mean; nothing where there are none. */
export function MarkLegend({ drawn }: { readonly drawn: DrawnSheet }): ReactNode {
  const cells = drawn.rows.flatMap((row) => row.cells);
  const kinds = MARK_KINDS.filter((kind) => cells.some(({ marks }) => marks.includes(kind)));
  if (kinds.length === 0) return null;
  return (
    <ul className="mark-legend" aria-label="标记的含义">
      {kinds.map((kind) => (
        <li key={kind} style={markLook([kind])}>
          {MARK_NAMES[kind]}
        </li>
      ))}
    </ul>
  );
}
