import type { PlainCell, PlainLook, PlainRow, PlainSheet } from '../../sheet/plain-sheet';
import { MENDED_TITLE } from '../rounds/round-words';
import { SEVERITY_NAMES } from '../words/severity';
import type { LedgerLine } from './ledger';
import { LEDGER_NOTE, stateText, UNCHECKED_TITLE } from './ledger-words';
import {
  REMARKS_NAME,
  REMARKS_TITLE,
  TICK,
  TICKED,
  type Labelled,
  type RemarkList,
} from './remark-list';
import type { Remark } from './remarks';
import { REVIEW_COLUMNS, REVIEW_TITLE, type ReviewScores } from './review-scores';

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
  ['检查项', 22],
] as const;
const WIDTH = COLUMNS.length;
const TICK_COLUMN = COLUMNS.findIndex(([name]) => name === '已改');

/** The lists on one file, a sheet for each of its forms. */
export function remarkSheets(lists: readonly RemarkList[]): readonly PlainSheet[] {
  return lists.map((list, at) =>
    remarksSheet(list, at === 0 ? REMARKS_NAME : `${REMARKS_NAME}${at + 1}`),
  );
}

/** The 复核意见 on one form as a sheet, to be filled in by the unit. */
export function remarksSheet(list: RemarkList, name: string): PlainSheet {
  const { head, result, remarks, mended, review, foot, unchecked, ledger } = list;
  const above: readonly PlainRow[] = [
    [wide(REMARKS_TITLE, 'title')],
    ...head.map(labelled),
    [wide(result, 'note')],
  ];
  const body = remarks.map(remarkRow);
  const below: readonly PlainRow[] = [
    ...sectionOf(MENDED_TITLE, mended),
    ...(review === null ? [] : reviewRows(review)),
    ...foot.map(labelled),
    ...sectionOf(UNCHECKED_TITLE, unchecked),
    [wide(`检查了什么：${LEDGER_NOTE}`, 'note')],
    ...ledgerRows(ledger),
  ];
  const table = remarks.length === 0 ? [] : [headRow(), ...body];
  const first = above.length + 1;
  return {
    name,
    widths: COLUMNS.map(([, width]) => width),
    rows: [...above, ...table, ...below],
    repeated: remarks.length === 0 ? null : { first: above.length, last: above.length },
    typed:
      remarks.length === 0
        ? []
        : [
            {
              kind: 'offered',
              column: TICK_COLUMN,
              firstRow: first,
              lastRow: first + remarks.length - 1,
              choices: [TICK, TICKED],
            },
          ],
  };
}

function headRow(): PlainRow {
  return COLUMNS.map(([name]) => cell(name, 'head'));
}

function remarkRow(remark: Remark, at: number): PlainRow {
  const { since, severity, problem, change, check } = remark;
  const texts = [
    `${at + 1}`,
    severity === null ? '' : SEVERITY_NAMES[severity],
    remark.cell,
    remark.place,
    since === '' ? problem : `【${since}】${problem}`,
    change,
    TICK,
    '',
    check,
  ];
  return texts.map((text, column) =>
    column === TICK_COLUMN ? { ...cell(text, 'centred'), answered: true } : cell(text, 'body'),
  );
}

function labelled([label, value]: Labelled): PlainRow {
  return [
    { text: label, look: 'label', span: 3 },
    { text: value, look: 'value', span: WIDTH - 3 },
  ];
}

/** A sheet has no more columns than its remarks have: the figures of an indicator stand in one. */
function reviewRows({ rows, sums }: ReviewScores): readonly PlainRow[] {
  const [, weightName, claimedName, reviewedName, differenceName, suggestedName] = REVIEW_COLUMNS;
  return [
    [wide(`${REVIEW_TITLE}：${sums}`, 'label')],
    ...rows.map(([name, weight, claimed, reviewed, difference, suggested, note]): PlainRow => {
      const given = `${claimedName} ${claimed}，${reviewedName} ${reviewed}，${differenceName} ${difference}`;
      return [
        { text: name, look: 'body', span: 4 },
        { text: `${weightName} ${weight}，${given}`, look: 'body' },
        { text: `${suggestedName} ${suggested}`, look: 'body' },
        { text: note, look: 'body', span: 3 },
      ];
    }),
  ];
}

/** How many columns each of the lines side by side takes: about as wide one as the other. */
const LEDGER_SPANS = [4, 1, 2, 2];

function ledgerRows(ledger: readonly LedgerLine[]): readonly PlainRow[] {
  const texts = ledger.map((line) => `${line.title}：${stateText(line)}`);
  const rows = Math.ceil(texts.length / LEDGER_SPANS.length);
  return Array.from({ length: rows }, (_, row) =>
    LEDGER_SPANS.map((span, at) => ({
      text: texts[row * LEDGER_SPANS.length + at] ?? '',
      look: 'note',
      span,
    })),
  );
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
