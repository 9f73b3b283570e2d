import { ledgerOf } from '../../../src/documents/remarks/ledger';
import { NEEDS } from '../../../src/documents/remarks/needs';
import needsByRule from '../../../src/documents/remarks/rule-needs.json';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import type { Report } from '../../../src/engine/report/report';
import { RULES } from '../../../src/engine/rules';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023, OTHER_LAYOUTS } from '../../fixtures/forms';
import { checkedSheet } from '../../taskpane/checked-sheet';
import { checked } from '../checked-form';

const FULL = checked(JIANGMEN_2023).report;

const BY_RULE: Readonly<Record<string, readonly string[]>> = needsByRule;

function needsOf(rule: string) {
  return Object.entries(NEEDS).flatMap(([name, need]) =>
    BY_RULE[rule]?.includes(name) === true ? [need] : [],
  );
}

function stateIn(report: Report, rule: string, options: Options = DEFAULT_OPTIONS) {
  return ledgerOf(report, options).find((line) => line.rule === rule);
}

test('says of every rule what it goes by, and nothing of any other', () => {
  expect(Object.keys(needsByRule)).toEqual(RULES.map(({ id }) => id));
  const unknown = Object.values(needsByRule)
    .flat()
    .filter((name) => !Object.hasOwn(NEEDS, name));
  expect(unknown).toEqual([]);
});

test('has a line for every rule, found or not', () => {
  expect(ledgerOf(FULL, DEFAULT_OPTIONS).map(({ rule }) => rule)).toEqual(
    RULES.map(({ id }) => id),
  );
});

test('counts what was found, also what goes away with something else', () => {
  const { report } = checked(withCells(JIANGMEN_2023, { F17: 2.32 }));
  const found = report.findings.filter(({ rule }) => rule === 'weight-sum').length;
  expect(stateIn(report, 'weight-sum')).toMatchObject({ state: 'found', count: found });
  expect(stateIn(FULL, 'weight-sum')).toMatchObject({ state: 'nothing', count: 0 });
});

test.each(Object.entries(OTHER_LAYOUTS).map(([name, form]) => ({ name, form })))(
  'what was found on $name has what its rule goes by',
  ({ form }) => {
    const { report } = checked(form);
    const without = report.findings.flatMap(({ rule }) =>
      needsOf(rule).filter((need) => need(report, DEFAULT_OPTIONS) !== 'there'),
    );
    expect(without).toEqual([]);
  },
);

const NO_EVIDENCE = checkedSheet(`
  | 三级指标 | 权重 | 预期值 | 实现值 | 自评得分 |
  | 培训人数 | 100  | ≥50    | 60     | 100      |
`).report;

const BLANK_EVIDENCE = checkedSheet(`
  | 三级指标 | 权重 | 预期值 | 实现值 | 自评得分 | 佐证材料 |
  | 培训人数 | 100  | ≥50    | 60     | 100      |          |
`).report;

test('does not fit where the form has no such column, lacks where nothing stands in it', () => {
  expect(stateIn(NO_EVIDENCE, 'evidence-numbering')?.state).toBe('unfit');
  expect(stateIn(BLANK_EVIDENCE, 'evidence-numbering')?.state).toBe('lacking');
  expect(stateIn(FULL, 'reason-copied')?.state).toBe('nothing');
});

test('lacks where no score could be recomputed to hold the claimed one against', () => {
  const { report } = checkedSheet(`
    | 三级指标 | 权重 | 预期值       | 实现值 | 自评得分 |
    | 产值增速 | 100  | 高于全市增速 | 8%     | 100      |
  `);
  expect(stateIn(report, 'score-mismatch')?.state).toBe('lacking');
});

test('a rule that goes by an option fits where the option is set', () => {
  expect(stateIn(FULL, 'reason-long')?.state).toBe('unfit');
  expect(stateIn(FULL, 'reason-long', { ...DEFAULT_OPTIONS, reasonLength: 900 })?.state).toBe(
    'nothing',
  );
});

test('says which rules were switched off', () => {
  const options = { ...DEFAULT_OPTIONS, off: ['value-unit'] };
  const { report } = checked(JIANGMEN_2023, options);
  expect(stateIn(report, 'value-unit', options)?.state).toBe('off');
});
