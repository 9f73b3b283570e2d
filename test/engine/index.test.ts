import {
  check,
  Decimal,
  DEFAULT_OPTIONS,
  format,
  normalise,
  parseOptions,
  RULES,
  type Entry,
  type Form,
  type Indicator,
  type Report,
} from '../../src/engine';

/** A form as a program builds it that knows nothing of sheets: one indicator, claimed too high. */
const ROW: Indicator = {
  kind: 'row',
  row: 1,
  group: null,
  labels: [],
  name: entry(0, '培训人数'),
  weight: entry(1, 100),
  points: new Decimal(100),
  adjusted: false,
  expected: entry(2, '≥100人'),
  actual: entry(3, '80人'),
  score: entry(4, 90),
  claimed: new Decimal(90),
  rate: null,
  answer: null,
  review: null,
  reason: entry(5, '天气'),
  measures: null,
  due: null,
  criterion: null,
  evidence: null,
};

const FORM: Form = {
  titles: [],
  fields: [],
  funds: {
    evaluated: null,
    budget: null,
    allocated: null,
    spent: null,
    unscoredRate: false,
    rows: [],
  },
  headers: {},
  groups: [],
  labels: new Set(),
  indicators: [ROW],
  total: null,
  totalAbove: null,
  subtotals: [],
  narrative: [],
  reasonBlock: null,
  broken: [],
  skipped: [],
  unread: [],
};

function entry(column: number, value: string | number): Entry {
  const number = typeof value === 'number' ? new Decimal(value) : null;
  const text = `${value}`;
  return {
    cell: { row: 1, column },
    kind: number === null ? 'text' : 'number',
    number,
    shown: number,
    text,
    plain: normalise(text),
    percent: false,
  };
}

test('what the engine exports is enough to build a form, check it and read the report', () => {
  const report: Report = check(FORM, DEFAULT_OPTIONS);
  expect(format(report.totals.recomputed)).toBe('80');
  expect(report.failing.map(({ indicator }) => indicator)).toEqual([ROW]);
  expect(report.findings).toContainEqual({
    rule: 'score-mismatch',
    kind: 'high',
    severity: 'error',
    cell: { row: 1, column: 4 },
    also: [],
    message: expect.stringContaining('核算为 80 分'),
    suggestion: '80',
    choice: false,
    cause: null,
  });
});

test('options from outside are read and every rule can be switched off', () => {
  const { options, problems } = parseOptions({ off: RULES.map(({ id }) => id) });
  expect(problems).toEqual([]);
  expect(check(FORM, options).findings).toEqual([]);
});
