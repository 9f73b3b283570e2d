import { sameCell } from '../../engine/model/cell';
import type { Cell, Form } from '../../engine/model/form';
import { oneLine } from '../../engine/sentence/one-line';
import { printCell } from '../../sheet/address';

/** A cell as a clerk finds it: `第 22 行 培训人数（I22）`. */
export function cellName(forms: readonly Form[], cell: Cell): string {
  const names = forms.flatMap((form) => nameIn(form, cell));
  return [`第 ${cell.row + 1} 行`, ...names.slice(0, 1)].join(' ') + `（${printCell(cell)}）`;
}

/** What the form calls the row; a group where its own weight stands in the cell. */
function nameIn({ indicators, groups, total }: Form, cell: Cell): readonly string[] {
  const group = groups.find(({ weights }) =>
    weights.some(({ entry }) => sameCell(entry.cell, cell)),
  );
  const indicator = indicators.find(({ row }) => row === cell.row);
  const sum = total?.label.cell.row === cell.row ? total.label.text : undefined;
  const name = group?.name ?? indicator?.name.text ?? sum;
  return name === undefined ? [] : [oneLine(name)];
}
