import type { SheetSpec } from '../host/workbook-spec';

type Row = SheetSpec['rows'][number];

const ROWS_PER_GROUP = 10;

/** Value, result, score and reason of an indicator of one point, in turn. */
const CONTENTS: readonly Row[] = [
  ['≥5场（次）', '5批次', 1],
  ['≥10件', '8件', 1],
  ['≥90%', '≥90%', 0.8],
  ['2023年12月底前', '2023年11月', 0.9],
  ['有效提升', '有效提升', 1],
  ['≤5天', '6天', 0.83, '原因：部分材料补正耗时。'],
];

/** A form in the layout of the national template; most rows hold one or two mistakes. */
export function largeForm(indicators: number): SheetSpec {
  return {
    name: '评分表',
    rows: [
      ['项目支出绩效自评表'],
      ['项目名称', null, '职业技能提升培训项目'],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      ...Array.from({ length: indicators }, (_, row) => indicatorRow(row)),
      ['总分', null, null, null, null, indicators, null],
    ],
  };
}

function indicatorRow(row: number): Row {
  const [expected = null, actual = null, score = null, reason = null] =
    CONTENTS[row % CONTENTS.length] ?? [];
  const group = row % ROWS_PER_GROUP === 0 ? `产出分类${row / ROWS_PER_GROUP + 1}` : null;
  const name = `第${row + 1}项工作完成情况`;
  return [row === 0 ? '产出指标' : null, group, name, expected, actual, 1, score, reason];
}
