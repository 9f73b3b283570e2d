import { printCell } from '../../sheet/address';
import type { PlainCell, PlainRow, PlainSheet } from '../../sheet/plain-sheet';
import { blankRows, unnamed, type BlankRow } from './blank-rows';
import { cellsIn, executionFormula, sumOf } from './formulas';
import { scoreFormula } from './score-formula';
import { blank, cell, group, sum } from './template-cells';
import { typedCells } from './typed-cells';

const LEVELS = [
  {
    name: '产出指标（50分）',
    parts: [
      { name: '数量指标', rows: unnamed(4) },
      { name: '质量指标', rows: unnamed(3) },
      { name: '时效指标', rows: unnamed(2) },
      { name: '成本指标', rows: unnamed(2) },
    ],
  },
  {
    name: '效益指标（30分）',
    parts: [
      { name: '经济效益指标', rows: unnamed(2) },
      { name: '社会效益指标', rows: unnamed(2) },
      { name: '生态效益指标', rows: unnamed(1) },
      { name: '可持续影响指标', rows: unnamed(2) },
    ],
  },
  {
    name: '满意度指标（10分）',
    parts: [{ name: '服务对象满意度指标', rows: unnamed(2) }],
  },
];

const WIDTHS = [12, 18, 20, 30, 18, 18, 9, 9, 40];
/** The table: its columns, and the row of its header. */
const [EXPECTED, ACTUAL, WEIGHT, SCORE] = [4, 5, 6, 7];
const HEAD = 11;
/** 资金: the row of 年度资金总额, and its columns. */
const MONEY = 5;
const [PLANNED, BUDGET, PAID, POINTS, EARNED] = [3, 4, 5, 6, 8];

/** A blank 项目支出绩效自评表 in the layout of the national form. */
export function nationalTemplate(): PlainSheet {
  const rows = blankRows(LEVELS, HEAD + 1);
  const last = HEAD + rows.length;
  return {
    name: '项目支出绩效自评表',
    widths: WIDTHS,
    rows: [
      [cell('项目支出绩效自评表', 'title', 9)],
      [cell('（    年度）', 'centred', 9)],
      [cell('项目名称', 'head', 2), cell('', 'body', 7)],
      [
        cell('主管部门', 'head', 2),
        cell('', 'body', 3),
        cell('实施单位', 'head'),
        cell('', 'body', 3),
      ],
      ...moneyRows(),
      [
        { ...cell('年度总体目标', 'head'), down: 2 },
        cell('预期目标', 'head', 4),
        cell('实际完成情况', 'head', 4),
      ],
      [blank(), { ...cell('', 'body', 4), lines: 6 }, cell('', 'body', 4)],
      [
        { ...cell('绩效指标', 'head'), down: rows.length + 1 },
        ...[
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '实际完成值',
          '分值',
          '得分',
          '偏差原因分析及改进措施',
        ].map((name) => cell(name, 'head')),
      ],
      ...rows.map(indicatorRow),
      [
        cell('总分', 'head', 6),
        sum(sumOf(cellsIn(WEIGHT, HEAD + 1, last), at(MONEY, POINTS))),
        sum(sumOf(cellsIn(SCORE, HEAD + 1, last), at(MONEY, EARNED))),
        blank(),
      ],
    ],
    repeated: { first: HEAD, last: HEAD },
    typed: typedCells({ actual: ACTUAL, weight: WEIGHT, score: SCORE, first: HEAD + 1, last }),
  };
}

function moneyRows(): readonly PlainRow[] {
  const total = (column: number): PlainCell => sum(sumOf(cellsIn(column, MONEY + 1, MONEY + 3)));
  const [budget, paid, points] = [at(MONEY, BUDGET), at(MONEY, PAID), at(MONEY, POINTS)];
  return [
    [
      { ...cell('项目资金\n（万元）', 'head'), down: 5 },
      cell('', 'head', 2),
      ...['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((name) =>
        cell(name, 'head'),
      ),
    ],
    [
      blank(),
      cell('年度资金总额', 'head', 2),
      total(PLANNED),
      total(BUDGET),
      total(PAID),
      { ...cell('', 'centred'), number: 10 },
      rate(MONEY),
      sum(executionFormula(budget, paid, points)),
    ],
    ...['其中：当年财政拨款', '上年结转资金', '其他资金'].map((name, line): PlainRow => [
      blank(),
      cell(name, 'head', 2),
      blank(),
      blank(),
      blank(),
      cell('—', 'centred'),
      rate(MONEY + 1 + line),
      cell('—', 'centred'),
    ]),
  ];
}

function indicatorRow({ row, level, part, name, levelRows, partRows }: BlankRow): PlainRow {
  const [expected, actual, weight] = [at(row, EXPECTED), at(row, ACTUAL), at(row, WEIGHT)];
  const cost = part.includes('成本');
  return [
    blank(),
    group(level, levelRows),
    group(part, partRows),
    cell(name, 'body'),
    cell('', 'centred'),
    cell('', 'centred'),
    cell('', 'centred'),
    sum(scoreFormula({ expected, actual, weight, cost })),
    blank(),
  ];
}

function rate(row: number): PlainCell {
  const [budget, paid] = [at(row, BUDGET), at(row, PAID)];
  return {
    ...cell('', 'centred'),
    formula: `IF(COUNT(${budget},${paid})<2,"",IFERROR(${paid}/${budget},""))`,
    format: '0.00%',
  };
}

function at(row: number, column: number): string {
  return printCell({ row, column });
}
