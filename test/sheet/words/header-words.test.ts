import { headerMeaning } from '../../../src/sheet/words/header-words';
import { formOf } from '../reading';
import SPELLINGS from './header-spellings.json';

const USUAL = {
  name: '三级指标',
  expected: '年度指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '自评得分',
  reason: '偏差原因分析及改进措施',
  criterion: '评分标准',
  evidence: '佐证材料',
};
/** The headers of a table with the columns of `USUAL`, one of them called otherwise. */
function headersOf(columns: Readonly<Record<string, string>>) {
  const { name, expected, actual, weight, score, reason, criterion, evidence } = columns;
  const { headers } = formOf(`
    | 一级指标 | 二级指标 | ${name} | ${expected} | ${actual} | ${weight} | ${score} | ${reason} | ${criterion} | ${evidence} |
    | 产出 | 数量 | 场次 | 10场 | 9场 | 100 | 90 | 少办一场 | | |`);
  return Object.fromEntries(Object.entries(headers).map(([role, { text }]) => [role, text]));
}

const ROWS = Object.entries(SPELLINGS).flatMap(([role, spellings]) =>
  spellings.map((spelling) => [spelling, role] as const),
);

test.each(ROWS)('%s heads the column of %s', (spelling, role) => {
  const columns = { ...USUAL, [role]: spelling };
  expect(headersOf(columns)).toEqual({ level1: '一级指标', level2: '二级指标', ...columns });
});

test.each([
  ['备注', '未达标原因分析'],
  ['说明', '偏差原因分析及整改措施'],
])('%s is not read for reasons beside %s', (remark, reason) => {
  const { headers } = formOf(`
    | 三级指标 | 分值 | 得分 | ${remark} | ${reason} |
    | 甲 | 100 | 90 | 数据来源于台账 | 少办一场 |`);
  expect(headers.reason?.text).toBe(reason);
});

test('改进措施 beside 偏差原因 is a column of its own, and part of a header that names both', () => {
  const { headers } = formOf(`
    | 三级指标 | 分值 | 得分 | 偏差原因 | 改进措施 | 完成时限 |
    | 甲 | 100 | 90 | 少办一场 | 补办 | 2024年3月 |`);
  expect([headers.reason, headers.measures, headers.due].map((header) => header?.text)).toEqual([
    '偏差原因',
    '改进措施',
    '完成时限',
  ]);
  expect(headerMeaning('偏差原因及改进措施')?.word).toBe('reason');
});

/** The header of the column of actual values, beside a column or two. */
function actualOf(columns: string): string | undefined {
  const { headers } = formOf(`
    | 三级指标 | ${columns} | 分值 | 得分 |
    | 甲 | 5 | 5 | 100 | 100 |`);
  return headers.actual?.text;
}

test('实际 is what was reached beside what is expected, where no column says it in full', () => {
  expect(actualOf('年度指标值 | 实际')).toBe('实际');
  expect(actualOf('目标 | 实际')).toBe('实际');
  expect(actualOf('实际 | 实际完成值')).toBe('实际完成值');
  expect(actualOf('指标值 | 实际完成情况')).toBe('实际完成情况');
  expect(actualOf('实际 | 备注')).toBeUndefined();
});

test('分数 is not taken for the weight where no other column is the score', () => {
  const { headers } = formOf(`
    | 三级指标 | 年度指标值 | 实际完成值 | 分数 |
    | 甲 | 5 | 5 | 100 |`);
  expect(headers.weight).toBeUndefined();
});

test('绩效指标 above the levels is a heading, not the name', () => {
  const { headers } = formOf(`
    | 绩效指标 |          | 年度指标值 | 实际完成值 | 得分 |
    | 一级指标 | 三级指标 |            |            |      |
    | 产出     | 甲       | 5          | 5          | 100  |`);
  expect(headers.name?.text).toBe('三级指标');
});

test.each(['完成情况', '指标解释', '评分说明', '问题', '偏差率', '未完成数', '完成原因'])(
  '%s is no column for reasons',
  (header) => {
    const { headers } = formOf(`
      | 三级指标 | 分值 | 得分 | ${header} |
      | 甲 | 100 | 90 | 少办一场 |`);
    expect(headers.reason).toBeUndefined();
  },
);

test.each([
  ['复核得分', 'review'],
  ['主管部门复核分', 'review'],
  ['财政部门评审得分', 'review'],
  ['专家打分', 'review'],
  ['年中调整', 'adjusted'],
  ['调整指标值', 'adjusted'],
  ['调整后的年度目标值', 'adjusted'],
  ['上年实际完成值', 'heading'],
  ['指标值计算方法', 'heading'],
  ['完成率', 'rate'],
  ['是否达标', 'answer'],
  ['是否完成目标', 'answer'],
  ['得分率', 'heading'],
  ['年度绩效目标', 'heading'],
  ['改进措施', 'measures'],
  ['下一步整改措施', 'measures'],
  ['整改措施及完成时限', 'measures'],
  ['拟采取措施', 'measures'],
  ['完成时限', 'due'],
  ['整改期限', 'due'],
  ['佐证', 'evidence'],
])('%s is told from what it is composed of: %s', (header, word) => {
  expect(headerMeaning(header)?.word).toBe(word);
});

test.each([
  '完成',
  '项',
  '分',
  '数',
  '项目',
  '及',
  '分值及得分',
  '完成时间',
  '预期得分',
  '项目名称',
  '附件',
  '时限',
  '保障措施',
  '',
])('%j is no header', (header) => {
  expect(headerMeaning(header)).toBeNull();
});
