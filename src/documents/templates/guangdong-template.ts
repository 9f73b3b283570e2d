import { printCell } from '../../sheet/address';
import type { PlainCell, PlainRow, PlainSheet } from '../../sheet/plain-sheet';
import { blankRows, unnamed, type BlankRow } from './blank-rows';
import { cellsIn, executionFormula, sumOf } from './formulas';
import { scoreFormula, TIERS } from './score-formula';
import { blank, cell, group, sum } from './template-cells';
import { typedCells } from './typed-cells';

const EXECUTION = '资金支出率';
const SUPERVISION = '监管有效性';

const LEVELS = [
  {
    name: '决策',
    parts: [
      { name: '资金管理', rows: [EXECUTION] },
      { name: '事项管理', rows: [SUPERVISION] },
    ],
  },
  {
    name: '产出',
    parts: [
      { name: '数量指标', rows: unnamed(5) },
      { name: '质量指标', rows: unnamed(3) },
      { name: '时效指标', rows: unnamed(2) },
      { name: '成本指标', rows: unnamed(1) },
    ],
  },
  {
    name: '效益',
    parts: [
      { name: '经济效益指标', rows: unnamed(2) },
      { name: '社会效益指标', rows: unnamed(2) },
      { name: '生态效益指标', rows: unnamed(1) },
      { name: '可持续影响指标', rows: unnamed(1) },
      { name: '满意度指标', rows: unnamed(2) },
    ],
  },
];

/** What a row is scored by where it has a criterion of its own; the usual one stands beside each group. */
const CRITERIA: Readonly<Record<string, string>> = {
  [EXECUTION]:
    '按“支付额/预算额度*100*指标权重”计算得分，再看工作进度、是否垫资、是否履行支付手续等因素适当调整。',
  [SUPERVISION]:
    '业务主管部门按规定对项目开展有效的检查、监控、督促整改的，得满分；否则，视情况扣分。',
};
const USUAL = `1.定量指标：\n自评分数=评价年度实现值/评价年度预期值*指标权重*100；\n2.定性指标：\n分为“${TIERS.join('”、“')}”三档，分别按照80%（含）-100%、60%（含）-80%、0-60%填写完成比例。\n自评分数=完成比例*指标权重*100。`;

const NARRATIVE = [
  [
    '一、资金使用绩效：\n（一）资金支出情况：\n（二）资金完成绩效目标情况：\n（三）资金分用途使用成效：\n（四）资金项目管理情况：',
    '',
  ],
  ['二、资金使用绩效存在的问题：', '含自评工作质量、资金管理、项目管理、项目绩效等方面'],
  ['三、改进意见：', '含自评工作质量、资金管理、项目管理、项目绩效等方面'],
  ['四、到期资金：', '仅专项资金需填报'],
] as const;

const WIDTHS = [10, 8, 12, 8, 26, 8, 16, 16, 10, 30, 52, 28];
const [LEVEL_WEIGHT, PART_WEIGHT, WEIGHT, EXPECTED, ACTUAL, SCORE] = [1, 3, 5, 6, 7, 8];
/** The first of the three rows above the table. */
const HEAD = 11;
const FIRST = HEAD + 3;
const BUDGET = 'G7';
const PAID = 'H9,K9';

/** A blank 项目绩效自评指标评分表 in the layout of Guangdong. */
export function guangdongTemplate(): PlainSheet {
  const rows = blankRows(LEVELS, FIRST);
  const last = FIRST + rows.length - 1;
  const total = (column: number): PlainCell => sum(sumOf(cellsIn(column, FIRST, last)));
  return {
    name: '指标评分表',
    widths: WIDTHS,
    rows: [
      [cell('项目绩效自评指标评分表', 'title', 12)],
      [cell('填报单位名称：', 'label', 9), cell('金额单位：万元', 'label', 3)],
      ...aboveTable(),
      [cell('指标评分表', 'head', 12)],
      [
        cell('评价指标', 'head', 6),
        ...[
          '评价年度预期值',
          '评价年度实现值',
          '自评分数',
          '未达标原因分析',
          '评分标准',
          '参考佐证材料',
        ].map((name) => ({ ...cell(name, 'head'), down: 3 })),
      ],
      [cell('一级指标', 'head', 2), cell('二级指标', 'head', 2), cell('三级指标', 'head', 2)],
      ['名称', '权重(%)', '名称', '权重(%)', '名称', '权重(%)'].map((name) => cell(name, 'head')),
      ...rows.map(indicatorRow),
      [
        cell('合计：', 'head'),
        total(LEVEL_WEIGHT),
        blank(),
        total(PART_WEIGHT),
        blank(),
        total(WEIGHT),
        blank(),
        blank(),
        total(SCORE),
        blank(),
        blank(),
        blank(),
      ],
      ...NARRATIVE.map(([text, note]): PlainRow => [
        { ...cell(text, 'body', 11), lines: 8 },
        cell(note, 'body'),
      ]),
    ],
    repeated: { first: HEAD, last: HEAD + 2 },
    typed: typedCells({ actual: ACTUAL, weight: WEIGHT, score: SCORE, first: FIRST, last }),
  };
}

/** The name of a part of the head, beside all its rows. */
function block(name: string, rows: number): PlainCell {
  return { ...cell(name, 'head'), down: rows };
}

function aboveTable(): readonly PlainRow[] {
  return [
    [
      block('基本情况', 4),
      cell('项目名称', 'head', 2),
      cell('', 'body', 3),
      cell('评价年度', 'head'),
      cell('', 'body', 2),
      cell('评价金额', 'head'),
      cell('', 'body', 2),
    ],
    [
      blank(),
      cell('联系人', 'head', 2),
      cell('', 'body', 3),
      cell('联系电话', 'head'),
      cell('', 'body', 2),
      cell('联系邮箱', 'head'),
      cell('', 'body', 2),
    ],
    [blank(), cell('实施文件依据', 'head', 2), { ...cell('', 'body', 9), lines: 3 }],
    [blank(), cell('项目级次', 'head', 2), cell('', 'body', 9)],
    [
      block('资金情况', 3),
      { ...cell('资金安排情况', 'head', 2), down: 2 },
      cell('预算计划安排', 'head', 3),
      cell('', 'body', 6),
    ],
    [
      blank(),
      cell('', 'body', 2),
      cell('实际分配下达', 'head', 3),
      cell('市本级', 'head'),
      cell('', 'body', 2),
      cell('转移支付至下级', 'head'),
      cell('', 'body', 2),
    ],
    [
      blank(),
      cell('资金使用情况', 'head', 2),
      cell('实际支出金额', 'head', 3),
      cell('市本级', 'head'),
      cell('', 'body', 2),
      cell('转移支付至下级', 'head'),
      cell('', 'body', 2),
    ],
    [
      cell('绩效目标情况', 'head'),
      cell('预期总体目标', 'head', 2),
      { ...cell('', 'body', 3), lines: 8 },
      cell('是否如期实现预期总体目标', 'head'),
      cell('', 'body', 5),
    ],
  ];
}

function indicatorRow({ row, level, part, name, levelRows, partRows }: BlankRow): PlainRow {
  const at = (column: number): string => printCell({ row, column });
  const [expected, actual, weight] = [at(EXPECTED), at(ACTUAL), at(WEIGHT)];
  const weights = (rows: number): PlainCell =>
    rows > 0 ? { ...sum(sumOf(cellsIn(WEIGHT, row, row + rows - 1))), down: rows } : blank();
  return [
    group(level, levelRows),
    weights(levelRows),
    group(part, partRows),
    weights(partRows),
    cell(name, 'body'),
    cell('', 'centred'),
    cell('', 'centred'),
    cell('', 'centred'),
    scoreCell(
      name,
      scoreFormula({ expected, actual, weight, cost: part.includes('成本') }),
      weight,
    ),
    blank(),
    criterionCell(name, levelRows),
    blank(),
  ];
}

/** What is supervised well is for a person to say. */
function scoreCell(name: string, byValues: string, weight: string): PlainCell {
  if (name === SUPERVISION) return cell('', 'centred');
  return sum(name === EXECUTION ? executionFormula(BUDGET, PAID, weight) : byValues);
}

function criterionCell(name: string, levelRows: number): PlainCell {
  const own = CRITERIA[name];
  if (own !== undefined) return cell(own, 'body');
  return levelRows > 0 ? { ...cell(USUAL, 'body'), down: levelRows } : blank();
}
