import type { PlainCell, PlainLook, PlainRow, PlainSheet } from '../../sheet/plain-sheet';
import { SEVERITY_NAMES } from '../words/severity';
import { LEDGER_NOTE, stateText } from './ledger-words';
import { REMARKS_TITLE, TICK, type Labelled, type RemarkList } from './remark-list';
import type { Remark } from './remarks';

/** The columns of a list, each with its width in signs. */
const COLUMNS = [
  ['序号', 6],
  ['级别', 10],
  ['单元格', 8],
  ['位置', 24],
  ['问题', 46],
  ['修改要求', 36],
  ['已改', 6],
  ['单位答复', 26],
  ['检查项', 16],
] as const;
const WIDTH = COLUMNS.length;
const TICKED = '☑';
const TICK_COLUMN = COLUMNS.findIndex(([name]) => name === '已改');

/** The 复核意见 on one form as a sheet, to be filled in by the unit. */
export function remarksSheet(list: RemarkList, name: string): PlainSheet {
  const { head, result, remarks, foot, unchecked, ledger } = list;
  const above: readonly PlainRow[] = [
    [wide(REMARKS_TITLE, 'title')],
    ...head.map(labelled),
    [wide(result, 'note')],
  ];
  const body = remarks.map(remarkRow);
  const below: readonly PlainRow[] = [
    ...foot.map(labelled),
    ...sectionOf('没有检查的', unchecked),
    [wide(`检查了什么：${LEDGER_NOTE}`, 'note')],
    ...ledger.map(({ title, ...line }) => ledgerRow(title, stateText({ title, ...line }))),
  ];
  const table = remarks.length === 0 ? [] : [headRow(), ...body];
  const first = above.length + 1;
  return {
    name,
    widths: COLUMNS.map(([, width]) => width),
    rows: [...above, ...table, ...below],
    repeated: remarks.length === 0 ? null : above.length,
    ticks:
      remarks.length === 0
        ? null
        : {
            column: TICK_COLUMN,
            firstRow: first,
            lastRow: first + remarks.length - 1,
            choices: [TICK, TICKED],
          },
  };
}

function headRow(): PlainRow {
  return COLUMNS.map(([name]) => cell(name, 'head'));
}

function remarkRow(remark: Remark, at: number): PlainRow {
  const { severity, problem, change, check } = remark;
  const texts = [
    `${at + 1}`,
    severity === null ? '' : SEVERITY_NAMES[severity],
    remark.cell,
    remark.place,
    problem,
    change,
    TICK,
    '',
    check,
  ];
  return texts.map((text, column) => cell(text, column === TICK_COLUMN ? 'tick' : 'body'));
}

function labelled([label, value]: Labelled): PlainRow {
  return [
    { text: label, look: 'label', span: 3 },
    { text: value, look: 'value', span: WIDTH - 3 },
  ];
}

function ledgerRow(title: string, state: string): PlainRow {
  return [
    { text: state, look: 'note', span: 3 },
    { text: title, look: 'note', span: WIDTH - 3 },
  ];
}

function sectionOf(title: string, lines: readonly string[]): readonly PlainRow[] {
  if (lines.length === 0) return [];
  return [
    [wide(`${title}（${lines.length}）`, 'label')],
    ...lines.map((line) => [wide(line, 'note')]),
  ];
}

function wide(text: string, look: PlainLook): PlainCell {
  return { text, look, span: WIDTH };
}

function cell(text: string, look: PlainLook): PlainCell {
  return { text, look };
}
