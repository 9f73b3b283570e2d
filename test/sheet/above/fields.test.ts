// Covers src/sheet/above/labels-in-cell.ts
// Covers src/sheet/above/field.ts
// Covers src/sheet/above/above-table.ts
// Covers src/sheet/above/value-place.ts
import { printCell } from '../../../src/sheet/address';
import { formOf } from '../reading';

const TABLE = `
  | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |
  | 甲       | 100  | 5          | 5          | 96   |
  | 合计     | 100  |            |            | 96   |`;

/** `项目名称@B1=某某`, `联系人@D1 filled`, `联系邮箱@F1 blank`. */
function fieldsOf(above: string, below = ''): readonly string[] {
  return formOf(above + TABLE + below).fields.map(({ name, cell, filled, text }) => {
    const value = text === null ? ` ${filled ? 'filled' : 'blank'}` : `=${text}`;
    return `${name}@${printCell(cell)}${value}`;
  });
}

test('a value stands in the next filled cell on the right', () => {
  expect(fieldsOf(`| 项目名称 | | 某某项目 | 评价年度 | 2023年 |`)).toEqual([
    '项目名称@C1=某某项目',
    '评价年度@E1=2023年',
  ]);
});

test('a value may follow a colon in the label’s own cell', () => {
  expect(fieldsOf(`| 填报单位名称：某某局 | 金额单位：万元 |`)).toEqual(['填报单位名称@A1=某某局']);
});

test.each([
  ['项 目 名 称： 某某项目', '项目名称@A1=某某项目'],
  ['项目名称（与预算批复的名称完全一致，请勿简写）：某某项目', '项目名称@A1=某某项目'],
])('%p is a label with its value, however it is spaced and explained', (cell, field) => {
  expect(fieldsOf(`| ${cell} |`)).toEqual([field]);
});

test('a sentence with a colon is no label', () => {
  expect(fieldsOf(`| 项目名称和负责人如下：某某 |`)).toEqual([]);
});

test('a label followed by another label is blank', () => {
  expect(fieldsOf(`| 项目名称 | | 评价年度 | 2023年 |`)).toEqual([
    '项目名称@B1=',
    '评价年度@D1=2023年',
  ]);
});

test('a label without a free cell beside it is blank in its own cell', () => {
  expect(fieldsOf(`| 项目名称 | 评价年度 | 2023年 |`)).toEqual([
    '项目名称@A1=',
    '评价年度@C1=2023年',
  ]);
});

test('a missing value belongs in the column of the value above it', () => {
  expect(
    fieldsOf(`
      | 项目名称 | | 某某项目 |
      | 项目级次 | |          |`),
  ).toEqual(['项目名称@C1=某某项目', '项目级次@C2=']);
});

test('a missing value belongs in the column of a value below as well', () => {
  expect(
    fieldsOf(`
      | 项目名称 | |          |
      | 项目级次 | | 一级项目 |`),
  ).toEqual(['项目名称@C1=', '项目级次@C2=一级项目']);
});

test('where every value is missing, they belong where other labels follow that column', () => {
  expect(
    fieldsOf(`
      | 项目名称     | |              | 评价年度 | 2023年 |
      | 项目级次     | |              |          |        |
      | 资金安排情况 | | 预算计划安排 | 1435     |        |`),
  ).toEqual(['项目名称@C1=', '评价年度@E1=2023年', '项目级次@C2=', '预算计划安排@D3=1435']);
});

test('a blank goal above a heading is blank beside its label', () => {
  expect(
    fieldsOf(`
      | 基本情况 | 联系人       | 某某 | 联系电话                 | 000 |
      | 绩效目标 | 预期总体目标 |      | 是否如期实现预期总体目标 |     |
      | 评分表   |              |      |                          |     |`).slice(2),
  ).toEqual(['预期总体目标@C2=', '是否如期实现预期总体目标@E2=']);
});

test('a blank goal above a row of goals is blank below its label', () => {
  expect(
    fieldsOf(`
      | 项目名称     | 培训     |              |    |
      | 年度总体目标 | 预期目标 | 实际完成情况 |    |
      |              |          | 办班9期      |    |`).slice(1),
  ).toEqual(['预期目标@B3=', '实际完成情况@C3=办班9期']);
});

test.each([
  ['无', 'filled'],
  ['/', 'blank'],
  ['—', 'blank'],
])('a field that says %s is %s', (text, filled) => {
  expect(fieldsOf(`| 联系邮箱 | ${text} |`)).toEqual([`联系邮箱@B1 ${filled}`]);
});

test('an error value is a filled field without text, and no goal', () => {
  const above = `
    | 项目名称 | #REF! | 评价年度 | #REF! |
    | 预期目标 | #REF! |          |       |`;
  const form = formOf(above + TABLE);
  expect(form.fields).toEqual([
    expect.objectContaining({ name: '项目名称', filled: true, text: null }),
    expect.objectContaining({ name: '评价年度', filled: true, text: null }),
    expect.objectContaining({ name: '预期目标', filled: true, text: null }),
  ]);
  expect(form.narrative).toEqual([]);
});

test('of a contact only its presence is known', () => {
  expect(
    fieldsOf(`
      | 联系人 | 某某 | 联系电话 | 000 | 联系邮箱 | |
      | 填表人：某某 | 电话：000 |`),
  ).toEqual([
    '联系人@B1 filled',
    '联系电话@D1 filled',
    '联系邮箱@F1 blank',
    '联系人@A2 filled',
    '联系电话@B2 filled',
  ]);
});

test('no contact reaches any part of the form', () => {
  const form = formOf(`
    | 联系人 | 张三丰 | 联系电话 | 0750-1234567 | 联系邮箱：zsf@example.com | |
    ${TABLE.trim()}
    | 项目负责人：张三丰 | | 电话：0750-1234567 | |
    | 如有疑问请联系张三丰，13800000000 | | | |`);
  expect(JSON.stringify(form)).not.toMatch(/张三丰|1234567|zsf|1380/);
});

test('a goal may stand below its label', () => {
  const above = `
    | 年度总体目标 | 预期目标   |  | 实际完成情况 |
    |              | 培训400人  |  | 培训426人    |`;
  expect(fieldsOf(above)).toEqual(['预期目标@B2=培训400人', '实际完成情况@D2=培训426人']);
  expect(formOf(above + TABLE).narrative.map(({ text }) => text)).toEqual([
    '培训400人',
    '培训426人',
  ]);
});

test('a goal and what came of it may stand in one row, in other words', () => {
  const above = `
    | 年度目标 | 培训400人 | | 年度目标完成情况 | 培训426人 |`;
  expect(fieldsOf(above)).toEqual(['预期目标@B1=培训400人', '实际完成情况@E1=培训426人']);
});

test('a heading beside two goals is no goal itself', () => {
  expect(
    fieldsOf(`
      | 总体目标完成情况 | 总体目标  | 全年完成情况 |
      |                  | 培训400人 | 培训426人    |`),
  ).toEqual(['预期目标@B2=培训400人', '实际完成情况@C2=培训426人']);
  expect(
    fieldsOf(`
      | 1.项目年度目标完成情况 | 项目年度目标 | 年度目标完成情况 |
      |                        | 培训400人    | 培训426人        |`),
  ).toEqual(['预期目标@B2=培训400人', '实际完成情况@C2=培训426人']);
  for (const heading of ['年度绩效目标', '总体目标', '年度总目标'])
    expect(fieldsOf(`| ${heading} | 年初设定目标 |\n| | 培训400人 |`)).toEqual([
      '预期目标@B2=培训400人',
    ]);
  expect(fieldsOf('| 年度绩效目标 | 年初设定目标 | 培训400人 |')).toEqual([
    '预期目标@C1=培训400人',
  ]);
});

test('a blank goal is a blank field and no narrative', () => {
  const above = `| 绩效目标情况 | 预期总体目标 | 是否如期实现预期总体目标 | 已实现 |`;
  expect(fieldsOf(above)).toContain('是否如期实现预期总体目标@D1=已实现');
  expect(formOf(above + TABLE).narrative.map(({ text }) => text)).toEqual(['已实现']);
});

test('the year under the title is the year where no label says it', () => {
  expect(fieldsOf(`| （2023年度） |`)).toEqual(['评价年度@A1=（2023年度）']);
});

test.each([
  ['2023年项目支出绩效自评表', '2023年'],
  ['项目支出绩效自评表\\n（2023年度）', '2023年度'],
  ['项目支出绩效自评表（2023年度）', '2023年度'],
  ['项目支出绩效自评表2023年度', '2023年度'],
  ['附件2：江门市2023年项目绩效自评指标评分表', '2023年'],
  ['2022年结转资金绩效自评表（2023年度）', '2023年度'],
])('the title %s says the year', (title, year) => {
  expect(fieldsOf(`| ${title} |`)).toEqual([`评价年度@A1=${year}`]);
});

test.each(['2023年工作安排', '项目支出绩效自评表', '按照2023年自评表的要求填写'])(
  'a line that says %s says no year of the form',
  (line) => {
    expect(fieldsOf(`| ${line} |`)).toEqual([]);
  },
);

test('a label says the year before the title does', () => {
  expect(fieldsOf(`| 2022年绩效自评表 |\n| 评价年度 | 2023年 |`)).toEqual(['评价年度@B2=2023年']);
});

test('what stands below the table is no field', () => {
  expect(fieldsOf('', '| 项目名称 | 某某 | | | |')).toEqual([]);
});

test('a remark beside the table is not the goal that stands below its label', () => {
  expect(
    fieldsOf(`
    | 预期目标 | 实际完成情况 | 待核 |
    | 办班8期  | 办班9期      |      |`),
  ).toEqual(['预期目标@A2=办班8期', '实际完成情况@B2=办班9期']);
});

/** 填报单位 with the cell it belongs in. */
const unitOf = (above: string) => {
  const field = formOf(above + TABLE).fields.find(({ name }) => name === '填报单位名称');
  return field && `${field.text ?? ''}@${printCell(field.cell)}`;
};

describe('a unit whose name is missing', () => {
  test.each(['金额单位：万元', '填报日期：2024年1月8日', '单位：元'])(
    'does not take %s for it, and is typed behind its colon',
    (aside) => {
      expect(unitOf(`| 填报单位名称： | | | ${aside} |`)).toBe('@A1');
    },
  );

  test('belongs beside its label where that has no colon', () => {
    expect(unitOf('| 填报单位名称 | | | 金额单位：万元 |')).toBe('@B1');
  });

  test('belongs beside a label with a colon where others show it', () => {
    expect(unitOf('| 项目名称： | | 某某经费 |\n| 填报单位名称： | | | 金额单位：万元 |')).toBe(
      '@C2',
    );
  });

  test('is not missing where it stands beside its label', () => {
    expect(unitOf('| 填报单位名称： | 某某局 | | 金额单位：万元 |')).toBe('某某局@B1');
  });
});

test.each([
  ['项目支出名称', '项目名称'],
  ['自评项目名称', '项目名称'],
  ['政策（项目）名称', '项目名称'],
  ['预算单位', '填报单位名称'],
])('%s is %s', (label, name) => {
  expect(fieldsOf(`| ${label} | 某某 |`)).toEqual([`${name}@B1=某某`]);
  expect(fieldsOf(`| ${label}：某某 |`)).toEqual([`${name}@A1=某某`]);
});

test.each(['政策依据名称', '支出名称', '单位预算'])('%s is no name', (label) => {
  expect(fieldsOf(`| ${label} | 某某 |`)).toEqual([]);
});

test('several labels in one cell are as many fields', () => {
  expect(fieldsOf('| 项目名称：甲　　项目单位：乙　　评价年度：2024年 |')).toEqual([
    '项目名称@A1=甲',
    '实施单位@A1=乙',
    '评价年度@A1=2024年',
  ]);
  expect(
    fieldsOf('| 项目名称：食品 抽检　　主管部门：某局 项目编码：01-2 填表日期：5月 |'),
  ).toEqual(['项目名称@A1=食品 抽检', '主管部门@A1=某局']);
});

test('of several labels in one cell that of a contact tells nothing', () => {
  expect(fieldsOf('| 项目名称：食品抽检　　　项目负责人：李某某 |')).toEqual([
    '项目名称@A1=食品抽检',
    '项目负责人@A1 filled',
  ]);
  expect(JSON.stringify(fieldsOf('| 项目名称：甲  联系人：李某某  联系电话：13800000000 |'))).toBe(
    JSON.stringify(['项目名称@A1=甲', '联系人@A1 filled', '联系电话@A1 filled']),
  );
});

test('the first of several labels in one cell may have nothing behind it', () => {
  expect(fieldsOf('| 项目名称：　　　主管部门：某局 |')).toEqual([
    '项目名称@A1=',
    '主管部门@A1=某局',
  ]);
});

test('what is no known label stays part of the text', () => {
  expect(fieldsOf('| 项目名称：甲 第二期：乙 |')).toEqual(['项目名称@A1=甲 第二期：乙']);
  expect(fieldsOf('| 要求：甲 项目名称：乙 |')).toEqual([]);
});
