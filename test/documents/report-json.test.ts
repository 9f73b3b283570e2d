import { refusalJson, reportJson } from '../../src/documents/report-json';
import { withCells } from '../fixtures/form-sheet';
import { CENTRAL, JIANGMEN_2023, NATIONAL } from '../fixtures/forms';
import type { SheetSpec } from '../host/workbook-spec';
import { checked } from './checked-form';

/** As another program would read it. */
function printed(sheet: SheetSpec, options = {}) {
  return JSON.parse(JSON.stringify(reportJson(checked(sheet, options))));
}

test('has the keys of the contract in their order', () => {
  expect(Object.keys(printed(JIANGMEN_2023))).toEqual([
    'file',
    'sheet',
    'form',
    'indicators',
    'totals',
    'findings',
    'prompts',
    'skipped',
  ]);
});

test('says whose form it is and what money it is about, 市本级 and 下级 together', () => {
  expect(printed(withCells(JIANGMEN_2023, { K9: 100.5 })).form).toEqual({
    project: '工业发展管理经费',
    unit: '江门市工业和信息化局',
    department: null,
    implementer: null,
    year: '2023',
    scored: true,
    funds: { budget: '1435', allocated: '1435', spent: '1133.98' },
  });
});

test('prints an indicator with all its cells', () => {
  expect(printed(JIANGMEN_2023).indicators[0]).toEqual({
    row: 15,
    level1: '决策',
    level2: '资金管理',
    name: '资金支出率',
    weight: '12',
    expected: null,
    actual: null,
    claimed: '11.99',
    method: 'execution',
    recomputed: '11.99',
    range: null,
    status: 'failing',
    explanation: expect.stringContaining('11.99'),
    cells: {
      name: 'E15',
      weight: 'F15',
      expected: 'G15',
      actual: 'H15',
      score: 'I15',
      reason: 'J15',
      criterion: 'K15',
      evidence: 'L15',
    },
  });
});

test('prints values as they are typed', () => {
  const row = printed(JIANGMEN_2023).indicators.find((each: { row: number }) => each.row === 32);
  expect(row).toMatchObject({ expected: '90%', actual: '≥90%' });
});

test('prints the scores that a tier allows as a pair', () => {
  const row = printed(JIANGMEN_2023).indicators.find((each: { row: number }) => each.row === 33);
  expect(row).toMatchObject({ method: 'tier', recomputed: null, range: ['1.79', '2.24'] });
});

test('leaves the cells of a missing column null', () => {
  expect(printed(NATIONAL).indicators.at(-1).cells).toMatchObject({
    criterion: null,
    evidence: null,
  });
});

test('prints the totals as plain decimals', () => {
  expect(printed(JIANGMEN_2023).totals).toEqual({
    weight: '100',
    claimed: '96.66',
    printed: '96.66',
    recomputed: '96.66',
    verified: '85.34',
    grade: '优',
  });
});

test('leaves a total that is not on the form null', () => {
  expect(printed(withCells(JIANGMEN_2023, { I47: null })).totals.printed).toBeNull();
});

test('points at both ends of a finding, neighbours of a column as one range', () => {
  const { findings } = printed(withCells(JIANGMEN_2023, { F17: 2.32 }));
  expect(findings).toContainEqual({
    rule: 'weight-sum',
    kind: 'taker',
    severity: 'error',
    cell: 'F17',
    also: ['D17', 'F18:F31'],
    message: expect.stringContaining('33.4'),
    suggestion: '2.22',
  });
});

test('names the cause of a finding that follows from another', () => {
  const { findings } = printed(withCells(JIANGMEN_2023, { F17: 2.32 }));
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'reason-missing',
      cell: 'J17',
      cause: { rule: 'weight-sum', cell: 'F17' },
    }),
  );
});

test('says what a write would put where', () => {
  const { prompts } = printed(withCells(JIANGMEN_2023, { J36: '/' }));
  expect(prompts).toEqual([{ cell: 'J36', text: expect.stringMatching(/^【待填写】/) }]);
});

test('counts the rows it skipped from one, as the sheet does', () => {
  const { skipped } = printed(withCells(JIANGMEN_2023, { F17: null, I17: null }));
  expect(skipped).toContainEqual({ row: 17, why: expect.any(String) });
});

test('names the rules that were switched off', () => {
  expect(printed(JIANGMEN_2023, { off: ['value-unit'] }).off).toEqual(['value-unit']);
});

test('never prints what stands in a contact field', () => {
  const form = withCells(JIANGMEN_2023, { D4: '张三丰', H4: '07501234567', K4: 'z3f@example.cn' });
  expect(JSON.stringify(reportJson(checked(form)))).not.toMatch(/张三丰|07501234567|z3f@example/);
});

test('prints a file that could not be checked as its name and a sentence', () => {
  expect(refusalJson({ file: 'a.xls', why: '这是旧版 .xls 文件。' })).toEqual({
    file: 'a.xls',
    error: '这是旧版 .xls 文件。',
  });
});

test('says of a form without weights and scores that there is nothing to score', () => {
  const { form, totals } = printed(CENTRAL);
  expect(form.scored).toBe(false);
  expect(totals).toEqual({
    weight: null,
    claimed: null,
    printed: null,
    recomputed: null,
    verified: null,
    grade: null,
  });
});
