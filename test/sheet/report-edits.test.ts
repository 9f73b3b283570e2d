import { check } from '../../src/engine/check/check';
import { printCell } from '../../src/sheet/address';
import type { Edits } from '../../src/sheet/edits';
import { readForm } from '../../src/sheet/read-form';
import {
  clearPromptEdits,
  offeredEdits,
  promptAndMarkEdits,
  suggestionEdits,
} from '../../src/sheet/report-edits';
import { gridLiteral } from '../fixtures/grid-literal';

function reportOn(text: string) {
  const { grid } = gridLiteral(text);
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return { grid, report: check(reading.form) };
}

const FAILING = `
  | 一级指标 | 得分 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 未完成原因 |
  | 产出     | 8    | 甲       | 10         | 8          | 10   |            |
  | 效益     | 90   | 乙       | 5          | 5          | 90   |            |`;

test('each prompt of the report is written into its blank cell', () => {
  const { grid, report } = reportOn(FAILING);
  const [prompt] = report.prompts;
  expect(promptAndMarkEdits(grid, report).writes).toEqual([
    {
      cell: { row: 1, column: 6 },
      before: { kind: 'blank', value: '' },
      after: { kind: 'text', value: prompt?.text },
    },
  ]);
});

/** The form with the reason of each of its rows as given. */
function withReasons(first: string, second: string): string {
  return `
  | 一级指标 | 得分 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 未完成原因 |
  | 产出     | 8    | 甲       | 10         | 8          | 10   | ${first} |
  | 效益     | 90   | 乙       | 5          | 5          | 90   | ${second} |`;
}

const [OURS] = reportOn(FAILING).report.prompts.map(({ text }) => text);

test.each<[string, string, string, readonly string[]]>([
  ['of a failing row', OURS ?? '', '', ['G2']],
  ['of a row that is met by now', '', OURS ?? '', ['G3']],
  ['that a person has added to', `${OURS}台风停工`, '', []],
  ['with one gap filled in', (OURS ?? '').replace('【　】', '【台风】'), '', []],
  ['but not what merely begins so', '【待填写】台风停工。', '/', []],
])('a prompt %s', (_, first, second, cells) => {
  const { grid, report } = reportOn(withReasons(first, second));
  const { writes, guards, marks } = clearPromptEdits(grid, report);
  expect(writes.map(({ cell }) => printCell(cell))).toEqual(cells);
  expect(writes.every(({ after }) => after.kind === 'blank')).toBe(true);
  expect(guards).toHaveLength(6 * cells.length);
  expect(marks).toBeNull();
});

test('the whole row of a prompt is guarded with what it held', () => {
  const { grid, report } = reportOn(FAILING);
  const guards = promptAndMarkEdits(grid, report).guards.filter(({ cell }) => cell.row === 1);
  const held = guards.map(({ cell, content }) => `${printCell(cell)} ${content.value}`);
  expect(held.toSorted()).toEqual(['B2 8', 'C2 甲', 'D2 10', 'E2 8', 'F2 10', 'G2 ']);
});

test('a failing row is marked from its name to its score, in whatever order they stand', () => {
  const { grid, report } = reportOn(FAILING);
  expect(promptAndMarkEdits(grid, report).marks?.failing).toEqual([
    { row: 1, firstColumn: 1, lastColumn: 2 },
  ]);
});

test('errors and warnings are marked in their cells, each cell once, and infos are not', () => {
  const { grid, report } = reportOn(`
    | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因 |
    | 甲       | 10         | 8          | 10   | 10   |            |
    | 乙       | 90%        | ≥90%       | 90   | 90   |            |
    | 丙       | 10         | 20         | 10   | 10   |            |`);
  const { marks } = promptAndMarkEdits(grid, report);
  const severe = (severity: string) => {
    const found = report.findings.filter((finding) => finding.severity === severity);
    return [...new Set(found.map(({ cell }) => printCell(cell)))];
  };
  expect(marks?.error.map(printCell)).toEqual(severe('error'));
  expect(marks?.warning.map(printCell)).toEqual(severe('warning'));
  expect(marks?.error.map(printCell)).toContain('E2');
  expect(marks?.warning.map(printCell)).toContain('C3');
});

const TOO_HIGH = `
  | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因   |
  | 甲       | 10         | 8          | 100  | 100  | 因延期未完成 |`;

test('an accepted suggestion is typed as a number, its row guarded, marks left alone', () => {
  const { grid, report } = reportOn(TOO_HIGH);
  const finding = report.findings.find(({ rule }) => rule === 'score-mismatch');
  const edits = finding === undefined ? null : suggestionEdits(grid, report, [finding]);
  expect(edits?.writes).toEqual([
    {
      cell: { row: 1, column: 4 },
      before: { kind: 'number', value: '100' },
      after: { kind: 'number', value: '80' },
    },
  ]);
  expect(edits?.marks).toBeNull();
  expect(edits?.guards.map(({ cell }) => printCell(cell)).toSorted()).toEqual([
    'A2',
    'B2',
    'C2',
    'D2',
    'E2',
    'F2',
  ]);
});

test('a cell that shows a percentage gets the fraction of the suggested points', () => {
  const { grid, report } = reportOn(TOO_HIGH.replace('| 100  | 100  |', '| 100% | 100% |'));
  const finding = report.findings.find(({ rule }) => rule === 'score-mismatch');
  const edits = finding === undefined ? null : suggestionEdits(grid, report, [finding]);
  expect(edits?.writes[0]?.after).toEqual({ kind: 'number', value: '0.8' });
});

test('a cell whose percent sign is mere text in its format gets the points themselves', () => {
  const { grid } = reportOn(TOO_HIGH);
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => (cell.value === '100' ? { ...cell, text: '100%' } : cell)),
  }));
  const literal = { ...grid, rows };
  const reading = readForm(literal);
  const report = reading.kind === 'form' ? check(reading.form) : null;
  const finding = report?.findings.find(({ rule }) => rule === 'score-mismatch');
  if (!report || !finding) throw new Error('Nothing was found');
  expect(suggestionEdits(literal, report, [finding]).writes[0]?.after).toEqual({
    kind: 'number',
    value: '80',
  });
});

test('a finding that suggests nothing gives no edits', () => {
  const { grid, report } = reportOn(FAILING);
  const open = report.findings.filter(({ suggestion }) => suggestion === null);
  expect(open.length).toBeGreaterThan(0);
  expect(suggestionEdits(grid, report, open).writes).toEqual([]);
});

function written({ writes }: Edits): readonly string[] {
  return writes.map(({ cell }) => printCell(cell));
}

test('prompts that no row has to have are offered beside those that are asked for', () => {
  const { grid, report } = reportOn(`
    | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因 |
    | 甲       | 10         | 8          | 50   | 40   |            |
    | 乙       | 10         | 30         | 50   | 50   |            |`);
  expect(written(promptAndMarkEdits(grid, report))).toEqual(['F2']);
  expect(written(offeredEdits(grid, report))).toEqual(['F2', 'F3']);
});

test.each([
  ['| 绩效等级：良 |', '绩效等级：优'],
  ['| 自评等级 : 良 |', '自评等级 :优'],
  ['| 绩效等级 | 良 |', '优'],
  ['| 项目名称：甲 绩效等级：良 |', null],
])('a suggestion takes the place of a value and leaves its label alone: %s', (above, typed) => {
  const { grid, report } = reportOn(`${above}
  | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出     | 甲       | 10         | 10         | 100  | 100  |
  | 总分     |          |            |            | 100  | 100  |`);
  const found = report.findings.filter(({ rule }) => rule === 'score-grade');
  expect(found).toHaveLength(1);
  const { writes } = suggestionEdits(grid, report, found);
  expect(writes.map(({ after }) => after.value)).toEqual(typed === null ? [] : [typed]);
});

test.each([
  ['总分：95分（优）', '总分：100分（优）'],
  ['总分（满分100分）：95', '总分（满分100分）：100'],
  ['自评得分 95', '自评得分 100'],
])('a number takes the place of the number and leaves the words around it: %s', (held, typed) => {
  const { grid, report } = reportOn(`
  | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出     | 甲       | 10         | 10         | 100  | 100  |
  | ${held} |`);
  const found = report.findings.filter(({ rule }) => rule === 'score-total');
  expect(found).toHaveLength(1);
  const { writes } = suggestionEdits(grid, report, found);
  expect(writes.map(({ after }) => after)).toEqual([{ kind: 'text', value: typed }]);
});

test.each(['优', '十分', '详见附件'])(
  'words in the place of a number give way to it: %s',
  (held) => {
    const { grid, report } = reportOn(TOO_HIGH.replace('| 100  | 因', `| ${held} | 因`));
    const [finding] = report.findings;
    if (finding === undefined) throw new Error('nothing found');
    const at = { ...finding, cell: { row: 1, column: 4 }, suggestion: '80' };
    const { writes } = suggestionEdits(grid, report, [at]);
    expect(writes.map(({ after }) => after)).toEqual([{ kind: 'number', value: '80' }]);
  },
);

test('where two numbers stand in a text, none is taken for the one that is meant', () => {
  const { grid, report } = reportOn(TOO_HIGH.replace('| 100  | 因', '| 满分100分，得100分 | 因'));
  const found = report.findings.map((finding) => ({
    ...finding,
    cell: { row: 1, column: 4 },
    suggestion: '80',
  }));
  expect(found).not.toHaveLength(0);
  expect(suggestionEdits(grid, report, found).writes).toEqual([]);
});
