import { isBlankValue } from '../../engine/language/blank';
import { maskContacts } from '../../engine/language/contact';
import type { ColumnRole, Entry, Group } from '../../engine/model/form';
import { ownWords } from '../../engine/report/own-words';
import type { Report } from '../../engine/report/report';
import type { Assessment } from '../../engine/scoring/assessment';
import { proseWithoutContact } from '../../sheet/cells/contact';
import { tabLine } from '../tab-line';
import { pointsText } from '../words/score-text';
import { reachedValue } from './reached-value';
import { targetValue } from './target-value';

interface Column {
  /** The column of the form that it stands for. */
  readonly role: ColumnRole;
  readonly titles: readonly string[];
  readonly cells: (one: Assessment) => readonly string[];
}

/** What a system has a column for; 指标性质, 指标值 and 计量单位 are three there. */
const COLUMNS: readonly Column[] = [
  { role: 'level1', titles: ['一级指标'], cells: (one) => [groupText(one, 1)] },
  { role: 'level2', titles: ['二级指标'], cells: (one) => [groupText(one, 2)] },
  {
    role: 'name',
    titles: ['三级指标'],
    cells: ({ indicator }) => [maskContacts(typed(indicator.name))],
  },
  { role: 'expected', titles: ['指标性质', '指标值', '计量单位'], cells: expectedCells },
  {
    role: 'actual',
    titles: ['实现值'],
    cells: (one) => [reachedValue(one).value ?? maskContacts(typed(one.indicator.actual))],
  },
  { role: 'weight', titles: ['权重'], cells: ({ indicator }) => [pointsIn(indicator.points)] },
  { role: 'score', titles: ['得分'], cells: ({ indicator }) => [pointsIn(indicator.claimed)] },
  {
    role: 'reason',
    titles: ['原因'],
    cells: ({ indicator }) => [proseWithoutContact(typed(indicator.reason))],
  },
];

/** What the cells of a line are, in the order of the form's own columns. */
export function systemColumns(report: Report): readonly string[] {
  return columnsOf(report)
    .flatMap(({ titles }) => titles)
    .map(ownWords(report.form.headers));
}

/** The table to be pasted into a budget system: a line for each indicator, in the form's order. */
export function systemLines(report: Report): string {
  const columns = columnsOf(report);
  return report.assessments
    .filter(({ indicator }) => indicator.kind === 'row')
    .map((one) => tabLine(columns.flatMap(({ cells }) => cells(one))))
    .join('');
}

function columnsOf({ form: { headers } }: Report): readonly Column[] {
  const placed = COLUMNS.flatMap((column) => {
    const header = headers[column.role];
    return header === undefined ? [] : [{ column, at: header.cell.column }];
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ column }) => column);
}

function expectedCells(one: Assessment): readonly string[] {
  const { sign, value, unit } = targetValue(one);
  return [sign, value, unit];
}

function groupText({ indicator }: Assessment, level: 1 | 2): string {
  for (let group: Group | null = indicator.group; group !== null; group = group.parent)
    if (group.level === level) return maskContacts(group.name);
  return '';
}

function pointsIn(points: Parameters<typeof pointsText>[0]): string {
  return points === null ? '' : pointsText(points);
}

/** A text whole; a filler is nothing. */
function typed(entry: Entry | null): string {
  return entry === null || isBlankValue(entry) ? '' : entry.text;
}
