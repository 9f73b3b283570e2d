import { Decimal } from '../../../src/engine/decimal';
import { withCauses, type Found, type Place, type Trial } from '../../../src/engine/report/causes';
import type { Finding } from '../../../src/engine/report/report';
import { atOnce, type Steps } from '../../../src/engine/steps';
import { printCell } from '../../../src/sheet/address';
import { checkGrid } from '../../check/check-grid';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { gridLiteral } from '../../fixtures/grid-literal';
import { gridOf } from '../../fixtures/grid-of';
import type { CellSpec } from '../../host/workbook-spec';

/** The findings that a change to the sound 2023 form adds: `F17 weight-sum → 2.22` and what follows. */
function causes(changes: Readonly<Record<string, CellSpec>>): readonly string[] {
  const places = (cells: typeof changes) => checkGrid(gridOf(withCells(JIANGMEN_2023, cells)));
  const sound = places({}).findings.map(({ message }) => message);
  return places(changes)
    .findings.filter(({ message }) => !sound.includes(message))
    .map(({ rule, cell, suggestion, cause }) =>
      [
        `${printCell(cell)} ${rule}`,
        ...(suggestion === null ? [] : [`→ ${suggestion}`]),
        ...(cause === null ? [] : [`by ${printCell(cause.cell)} ${cause.rule}`]),
      ].join(' '),
    )
    .toSorted();
}

test.each<[string, Readonly<Record<string, CellSpec>>, readonly string[]]>([
  [
    'a weight mistyped is mended where it stands, and the rest follows from it',
    { F17: 2.32 },
    [
      'F17 weight-sum → 2.22',
      'F47 weight-total-row by F17 weight-sum',
      'I17 score-mismatch by F17 weight-sum',
      'J17 reason-missing by F17 weight-sum',
    ],
  ],
  [
    'so is the weight of a group, though three others name it',
    { D17: 32 },
    [
      'B17 weight-sum by D17 weight-sum',
      'D17 weight-sum → 33.3',
      'D20 weight-invalid by D17 weight-sum',
      'D30 weight-invalid by D17 weight-sum',
      'D47 weight-total-row by D17 weight-sum',
    ],
  ],
  [
    'a score mistyped, with the total that it spoils',
    { I17: 2.32 },
    ['I17 score-range → 2.22', 'I47 score-total by I17 score-range'],
  ],
  [
    'a weight whose score agrees with it is the odd one still, and nothing follows from it',
    { F17: 2.32, I17: 2.32 },
    ['F17 weight-sum → 2.22', 'F47 weight-total-row', 'I47 score-total → 96.76'],
  ],
  [
    'a score too low is the cause of the total that is right with it, though the milder of the two',
    { I17: 2.12 },
    [
      'I17 score-mismatch → 2.22',
      'I47 score-total by I17 score-mismatch',
      'J17 reason-missing by I17 score-mismatch',
    ],
  ],
  [
    'a repair that unsettles the total mends no other cell, but what is said of its own',
    { I19: 3, I47: 97.44 },
    ['I19 score-range → 2.22'],
  ],
  [
    'a total that is right with none of it has its own repair',
    { I17: 2.12, I47: 96 },
    [
      'I17 score-mismatch → 2.22',
      'I47 score-total → 96.56',
      'J17 reason-missing by I17 score-mismatch',
    ],
  ],
  ['a total alone stands by itself', { I47: 96 }, ['I47 score-total → 96.66']],
  [
    'two slips in two places are two causes',
    { F17: 2.32, I47: 96 },
    [
      'F17 weight-sum → 2.22',
      'F47 weight-total-row by F17 weight-sum',
      'I17 score-mismatch by F17 weight-sum',
      'I47 score-total → 96.66',
      'J17 reason-missing by F17 weight-sum',
    ],
  ],
])('%s', (_, changes, expected) => {
  expect(causes(changes)).toEqual(expected);
});

/** What is said of a score and of the total, as `severity → suggestion`, with `by` its cause. */
function said(first: string, second: string, total: string): readonly string[] {
  const { grid } = gridLiteral(`
    | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 偏差原因分析及改进措施 |
    | 培训场次 | 40 | ≥10次 | 9次 | ${first} | 因台风取消1次，下一步加强统筹，2024年3月底前补办。 |
    | 培训人数 | 50 | ≥1000人 | 1010人 | ${second} | |
    | 满意度 | 10 | ≥90% | 92% | 10 | |
    | 合计 | 100 | | | ${total} | |
  `);
  return checkGrid(grid)
    .findings.filter(({ rule }) => rule === 'score-mismatch' || rule === 'score-total')
    .map(({ cell, severity, suggestion, cause }) =>
      [
        printCell(cell),
        severity,
        suggestion ?? '-',
        ...(cause ? ['by ' + printCell(cause.cell)] : []),
      ].join(' '),
    )
    .toSorted();
}

test('a slip that is too low is as grave as the total that it spoils', () => {
  expect(said('36', '50', '96')).toEqual([]);
  expect(said('36', '45', '96')).toEqual(['E3 error 50', 'E5 error - by E3']);
  expect(said('36', '45', '91')).toEqual(['E3 warning 50']);
});

test('a total that two scores too low have left right is not to be changed', () => {
  expect(said('30', '45', '96')).toEqual(['E2 warning 36', 'E3 warning 50', 'E5 error -']);
  expect(said('30', '45', '95')).toEqual(['E2 warning 36', 'E3 warning 50', 'E5 error 85']);
});

test('a repair that leaves its own finding standing is the cause of nothing', () => {
  const report = checkGrid(gridOf(withCells(JIANGMEN_2023, { I17: 2.12 })));
  const [slip, ...others] = report.findings.filter(({ rule }) => rule === 'score-mismatch');
  const total = report.findings.find(({ rule }) => rule === 'score-total');
  if (slip === undefined || total === undefined || others.length > 0) throw new Error('No slip');
  const cell = slip.cell;
  const found = [
    { finding: { ...slip, cause: null }, repairs: [{ cell, points: new Decimal('2.22') }] },
    { finding: { ...total, cause: null }, repairs: [] },
  ];
  const asked: boolean[] = [];
  /** Who is the cause of each, where a trial finds what is left, and something new. */
  const causeOf = (left: readonly Found[], isNew = false) => {
    asked.length = 0;
    const problems: Trial['problems'] = (isAsked) => {
      asked.push(isAsked('score-total'));
      const places = left.map(({ finding }) => placeOfFinding(finding));
      const added = placeOfFinding({ ...total, rule: 'weight-sum' });
      return [...places, ...(isNew ? [added] : [])].filter(({ rule }) => isAsked(rule.id));
    };
    // oxlint-disable-next-line require-yield -- it takes one step
    function* examine(): Steps<Trial> {
      return { problems };
    }
    return atOnce(withCauses(found, report.form, examine)).map(({ cause }) => cause?.rule ?? null);
  };
  expect(causeOf(found.slice(0, 1))).toEqual([null, null]);
  expect(causeOf([])).toEqual([null, 'score-mismatch']);
  // The rules that had found nothing are asked where something else is gone, and only there.
  expect(asked).toEqual([true, false]);
  expect(causeOf([], true)).toEqual([null, null]);
  expect(causeOf(found.slice(1), true)).toEqual([null, null]);
  expect(asked).toEqual([true]);
});

function placeOfFinding({ rule, cell }: Finding): Place {
  return { rule: { id: rule }, problem: { cell } };
}
