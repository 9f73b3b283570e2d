import { readRoundList } from '../../../src/documents/rounds/round-list';
import type { Grid } from '../../../src/sheet/grid';

const HEAD = [
  ['绩效自评复核意见'],
  ['项目名称', '甲项目'],
  ['主管部门', '丙局'],
  ['填报单位', '乙单位'],
  ['评价年度', '没有填写'],
  ['文件', '县/甲（工作表“旧”）.xlsx（工作表“评分表”第 30 行起的表）'],
];
const HEADER = ['序号', '级别', '单元格', '位置', '问题', '修改要求', '已改', '单位答复', '检查项'];

function listOf(...rows: readonly (readonly string[])[]): Grid {
  return {
    sheet: '复核意见',
    rows: rows.map((texts, row) => ({
      row,
      cells: texts.map((value, column) => ({
        column,
        kind: 'text',
        value,
        text: value,
        formula: false,
      })),
    })),
  };
}

function remark(cell: string, check: string, problem = '有问题'): readonly string[] {
  return ['1', '必须修改', cell, '“产值（万元）”权重', problem, '请改', '☑', '已改', check];
}

test('tells the form and the findings of the last round', () => {
  const list = readRoundList(listOf(...HEAD, HEADER, remark('F17', 'weight-sum.taker')));
  expect(list).toEqual({
    file: '县/甲（工作表“旧”）.xlsx',
    sheet: '评分表',
    row: 30,
    project: '甲项目',
    unit: '乙单位',
    year: null,
    least: 'warning',
    listed: true,
    spots: [
      {
        rule: 'weight-sum',
        kind: 'taker',
        name: '产值(万元)',
        cell: 'F17',
        message: '有问题',
        answer: '已改',
        ticked: true,
      },
    ],
    own: [],
  });
});

test('columns may stand in another order, and what is no remark of ours is passed over', () => {
  const turned = remark('F17', 'weight-sum.taker').toReversed();
  const list = readRoundList(
    listOf(
      ...HEAD,
      HEADER.toReversed(),
      turned,
      ['单位盖章'],
      ['', '', '', '', '', '', '', '', '无'],
    ),
  );
  expect(list?.spots).toHaveLength(1);
});

test.each([
  ['__proto__.constructor', 'F17'],
  ['toString.call', 'F17'],
  ['weight-sum', 'F17'],
  ['weight-sum.taker', 'ZZZZZ99999999999'],
  ['weight-sum.taker', '=1+1'],
])('%s at %s is no finding', (check, cell) => {
  expect(readRoundList(listOf(...HEAD, HEADER, remark(cell, check)))?.spots).toEqual([]);
});

test('a cell of a million signs costs no more than its length', () => {
  const long = '”“第 \n'.repeat(200_000);
  const rows = [...HEAD, ['文件', long], HEADER, remark('F17', `weight-sum.taker\n${long}`, long)];
  expect(readRoundList(listOf(...rows))?.spots).toHaveLength(1);
  expect(readRoundList(listOf(['绩效自评复核意见'], ['文件', `${long}（工作表“”`]))).not.toBeNull();
});

test.each([
  ['no title', [['文件', 'a.xlsx（工作表“甲”）']]],
  ['no file', [['绩效自评复核意见']]],
  ['a file of another kind', [['绩效自评复核意见'], ['文件', 'a.xlsx']]],
])('a sheet with %s is none', (_, rows) => {
  expect(readRoundList(listOf(...rows))).toBeNull();
});

const own = (...texts: readonly string[]) => [
  '2',
  '',
  ...texts.slice(0, 4),
  '☑',
  texts[4] ?? '',
  '',
];

test('tells what the reviewer wrote, and what the unit answered to it', () => {
  const list = readRoundList(
    listOf(
      ...HEAD,
      HEADER,
      remark('F17', 'weight-sum.taker'),
      own('J17', '“产值”实现值', '与台账不符', '更正', '已更正 13800000000'),
      own('', '附件', '缺审计报告', ''),
      // Nothing said, something of a unit beneath the list, and a row whose check was wiped out.
      own('', '', '', ''),
      ['盖章', '', '', '', '请盖章', '', '', '', ''],
      [...remark('F18', '')],
    ),
  );
  expect(list?.own).toMatchObject([
    { cell: 'J17', place: '“产值”实现值', problem: '与台账不符', change: '更正' },
    { cell: '', place: '附件', problem: '缺审计报告', change: '', answer: '', ticked: true },
  ]);
  expect(list?.own[0]?.answer).toMatch(/^已更正/);
  expect(list?.own[0]?.answer).not.toContain('138');
});

const tickedAs = (tick: string) => {
  const row = remark('F17', 'weight-sum.taker').map((text) => (text === '☑' ? tick : text));
  return readRoundList(listOf(...HEAD, HEADER, row))?.spots[0]?.ticked === true;
};

test.each(['☑', '√', '✓', '☑ ', '√已改', '是', '已改', ' 已整改 ', 'Y'])(
  '%j says that it is mended',
  (tick) => expect(tickedAs(tick)).toBe(true),
);

test.each(['□', '', '否', '未改', '×', '无需修改', '已知悉', '部分已改', '不是'])(
  '%j does not',
  (tick) => expect(tickedAs(tick)).toBe(false),
);

const without = (row: readonly string[]) => row.filter((_, at) => at !== 6);

test('a list without that column has no ticks', () => {
  const list = readRoundList(
    listOf(...HEAD, without(HEADER), without(remark('F17', 'weight-sum.taker'))),
  );
  expect(list?.spots).toHaveLength(1);
  expect(list?.spots[0]?.ticked).toBeUndefined();
});
