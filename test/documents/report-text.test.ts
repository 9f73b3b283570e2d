import { reportText, summaryText } from '../../src/documents/report-text';
import { withCells } from '../fixtures/form-sheet';
import { CENTRAL, JIANGMEN_2023 } from '../fixtures/forms';
import type { SheetSpec } from '../host/workbook-spec';
import { checked } from './checked-form';

function lines(sheet: SheetSpec, options = {}): string[] {
  return reportText(checked(sheet, options)).split('\n');
}

test('begins with the file, the project and the totals', () => {
  expect(lines(JIANGMEN_2023).slice(0, 3)).toEqual([
    'a.xlsx（工作表“指标评分表”）',
    '项目：工业发展管理经费　评价年度：2023　填报单位：江门市工业和信息化局',
    '自评合计 96.66（优），表内总分 96.66，核算得分 96.66（其中 30.22 分照自评计入），已核算 85.34/100 分，权重合计 100 分，上下级一致',
  ]);
  expect(lines(JIANGMEN_2023)[4]).toBe(
    '没有发现必须修改的问题，还有 3 个指标要人工核对，8 个建议核对',
  );
});

/** The form without its score column. */
function scoreless(): SheetSpec {
  const rows = JIANGMEN_2023.rows.map((row) => row.map((cell, at) => (at === 8 ? null : cell)));
  return { ...JIANGMEN_2023, rows };
}

test('says that a form has no score column, and grades nothing', () => {
  const [, , totals = ''] = lines(scoreless());
  expect(totals).toContain('自评合计 无（表里没有自评得分列）');
  expect(totals).not.toMatch(/（[优良中差]）/);
  expect(summaryText(checked(scoreless()))).toMatch(
    /：表内未填自评得分，核算 [\d.]+，已核算 [\d.]+\/100 分，必须修改 \d+，/,
  );
});

test('adds up no scores of which one cannot be read', () => {
  const form = withCells(JIANGMEN_2023, { I20: { error: '#REF!' } });
  expect(lines(form)[2]).toContain('自评合计 无（有的自评得分读不出来）');
});

test('groups findings by severity, the gravest first', () => {
  const headings = lines(withCells(JIANGMEN_2023, { I17: 2.3 })).filter((line) =>
    /^(必须修改|建议核对|供参考) \d/.test(line),
  );
  expect(headings.map((line) => line.split(' ')[0])).toEqual(['必须修改', '建议核对', '供参考']);
});

test('says that there is no error rather than nothing', () => {
  expect(lines(JIANGMEN_2023)).toContain('必须修改：没有');
});

test('begins each finding with its cell and ends it with its rule', () => {
  expect(lines(JIANGMEN_2023)).toContainEqual(
    expect.stringMatching(/^ {2}L39 .+ \[evidence-title\]$/),
  );
});

test('lists five of a kind as one entry, none of them by itself', () => {
  const all = lines(JIANGMEN_2023);
  const at = all.indexOf('  H27 等 5 个　实现值不是实际完成数。');
  const cells = all.slice(at + 1, at + 6).map((line) => /^ {7}(H\d\d) .+值/.exec(line)?.[1]);
  expect(cells).toEqual(['H27', 'H32', 'H39', 'H45', 'H46']);
  expect(all.filter((line) => line.includes('[value-unmeasured]'))).toHaveLength(5);
});

test('names the other cells of a finding', () => {
  expect(lines(withCells(JIANGMEN_2023, { F17: 2.32 }))).toContainEqual(
    expect.stringMatching(/^ {2}F17 .+相关单元格 D17、F18:F31.* \[weight-sum\]$/),
  );
});

test('folds what follows from a finding beneath it, and counts it once', () => {
  const all = lines(withCells(JIANGMEN_2023, { F17: 2.32 }));
  const at = all.findIndex((line) => line.startsWith('  F17 '));
  expect(all.slice(at - 1, at + 5)).toEqual([
    '必须修改 1 个',
    expect.stringMatching(/建议填：2\.22。.+\[weight-sum\]$/),
    '       另外 3 个问题多半由它引起：',
    expect.stringMatching(/^ {7}F47 .+\[weight-total-row\]$/),
    expect.stringMatching(/^ {7}I17 .+得满分 2\.32 分。 \[score-mismatch\]$/),
    expect.stringMatching(/^ {7}J17 .+\[reason-missing\]$/),
  ]);
  expect(all.filter((line) => line.includes('[reason-missing]'))).toHaveLength(1);
});

test('lists the failing indicators with their scores and the working', () => {
  const all = lines(JIANGMEN_2023);
  const start = all.indexOf('未达标指标 2 个');
  expect(all.slice(start + 1, start + 3)).toEqual([
    expect.stringMatching(/^ {2}第 15 行 资金支出率：权重 12，自评 11\.99，核算 11\.99。.+/),
    expect.stringMatching(/^ {2}第 36 行 高技术产业增加值增速：权重 3\.33，自评 0，未能核算。.+/),
  ]);
});

test('names the scores that a person must look at', () => {
  expect(lines(JIANGMEN_2023)).toContainEqual(
    expect.stringMatching(/^需人工核对得分 3 个：第 16 行 监管有效性、第 35 行 .+、第 36 行 .+$/),
  );
});

test('says which rows it did not check, and why', () => {
  expect(lines(withCells(JIANGMEN_2023, { F17: null, I17: null }))).toContainEqual(
    expect.stringMatching(/^ {2}第 17 行 .+/),
  );
});

test('names the rules that were switched off', () => {
  expect(lines(JIANGMEN_2023, { off: ['value-unit'] })).toContain('没有检查的规则：value-unit');
});

test('lets no control character of a cell reach the terminal', () => {
  const form = withCells(JIANGMEN_2023, { D3: '项目\u001B[31m红\n字' });
  expect(reportText(checked(form))).not.toContain('\u001B');
});

test('sums a form up in one line', () => {
  expect(summaryText(checked(JIANGMEN_2023))).toBe(
    '工业发展管理经费：自评 96.66，核算 96.66，优，已核算 85.34/100 分，必须修改 0，建议核对 8，需人工 3　a.xlsx（指标评分表）\n',
  );
});

test('says in words that a form without weights and scores has nothing to score', () => {
  const text = lines(CENTRAL);
  expect(text[2]).toBe('表里没有分值和得分，没有分数可算，只检查了指标是否完成、原因和佐证。');
  expect(text).toContainEqual(expect.stringMatching(/^ {2}第 13 行 建设数量：完成率 1÷2=50%/));
  expect(text.join('\n')).not.toMatch(/核算|权重/);
  expect(summaryText(checked(CENTRAL))).toContain('：没有分值和得分，必须修改 1，建议核对 1');
});
