import { sameCell } from '../../engine/model/cell';
import type { Cell, Form, Indicator } from '../../engine/model/form';
import { fundsCells } from '../../engine/model/funds';
import { oneLine } from '../../engine/sentence/one-line';

/** What stands in a cell, in the form's own words: `“产值增速”自评得分`; '' where nothing says so. */
export function placeName(form: Form, cell: Cell): string {
  const indicator = form.indicators.find(({ row }) => row === cell.row);
  const group = form.groups.find(
    ({ nameCell, weights }) =>
      sameCell(nameCell, cell) || weights.some(({ entry }) => sameCell(entry.cell, cell)),
  );
  if (group !== undefined)
    return `${group.level === 1 ? '一级' : '二级'}指标“${oneLine(group.name)}”`;
  if (indicator?.kind === 'row') return nameIn(indicator, form, cell);
  const field = form.fields.find((one) => sameCell(one.cell, cell));
  if (field !== undefined) return field.name;
  if (form.total?.label.cell.row === cell.row) return oneLine(form.total.label.text);
  if (fundsCells(form.funds).some((one) => sameCell(one, cell))) return '资金情况';
  if (indicator !== undefined) return nameInBlock(indicator, cell);
  if (form.narrative.some((one) => sameCell(one.cell, cell))) return '文字说明';
  if (form.titles.some((one) => sameCell(one.cell, cell))) return '标题';
  return headerAt(form, (one) => sameCell(one, cell));
}

function nameIn({ name }: Indicator, form: Form, cell: Cell): string {
  const column = headerAt(form, (one) => one.column === cell.column);
  return name.plain === '' ? column : `“${oneLine(name.text)}”${column}`;
}

/** The budget block stands above the table: its columns are others than those that the table heads. */
function nameInBlock({ name, score }: Indicator, cell: Cell): string {
  const isScore = score !== null && sameCell(score.cell, cell);
  return `“${oneLine(name.text)}”${isScore ? '得分' : ''}`;
}

function headerAt({ headers }: Form, isIt: (cell: Cell) => boolean): string {
  const header = Object.values(headers).find((one) => isIt(one.cell));
  // Without the note in brackets that many headers have.
  return header === undefined ? '' : oneLine(header.text.split(/[（(]/)[0] ?? '');
}
