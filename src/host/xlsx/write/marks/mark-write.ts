import type { Marks } from '../../../../sheet/edits';
import type { MarkKind } from '../../../write/marks';
import type { Parts } from '../../opc/parts';
import { readWorkbook } from '../../read/workbook';
import { damaged } from '../../unreadable';
import type { Change } from '../../xml/splice';
import type { SheetMap } from '../map/sheet-map';
import { markInsertion, markRemovals, usedKinds } from './mark-changes';
import { withMarkFormats } from './mark-formats';
import { withStylesPart } from './styles-part';

/** The package with the looks of marks in it, and what puts the marks into the sheet. */
export interface MarkWrite {
  readonly parts: Parts;
  readonly changes: readonly Change[];
}

/** Replaces the marks of a sheet; those of no cell only take the old ones away. */
export function replaceMarks(parts: Parts, map: SheetMap, marks: Marks): MarkWrite {
  const kinds = usedKinds(marks);
  const removals = markRemovals(map);
  if (kinds.length === 0) return { parts, changes: removals };
  const { parts: styled, ids } = withLooks(parts, kinds);
  return { parts: styled, changes: [...removals, markInsertion(map, marks, ids)] };
}

function withLooks(
  parts: Parts,
  kinds: readonly MarkKind[],
): { readonly parts: Parts; readonly ids: ReadonlyMap<MarkKind, number> } {
  const workbook = readWorkbook(parts);
  const styled = workbook.styles === null ? withStylesPart(parts, workbook.part) : parts;
  const { styles } = readWorkbook(styled);
  if (styles === null) throw damaged(workbook.part, 'no styles');
  const before = styled.text(styles);
  const { text, ids } = withMarkFormats(styles, before, kinds);
  return { parts: text === before ? styled : styled.replace(new Map([[styles, text]])), ids };
}
