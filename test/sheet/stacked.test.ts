// Covers src/sheet/table/restart.ts
// Covers src/sheet/heading.ts
// Covers src/sheet/split.ts
// Covers src/sheet/read-form.ts
import { readForm } from '../../src/sheet/read-form';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../fixtures/forms';
import { gridLiteral } from '../fixtures/grid-literal';
import { gridOf } from '../fixtures/grid-of';
import { rowsOf, skippedOf } from './reading';

const HEADER = '| 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 未完成原因 |';
const TOTAL = '| 合计 | 100 | | | 100 | |';

function row(name: string, weight = 100): string {
  return `| ${name} | ${weight} | 5 | 5 | ${weight} | |`;
}

function named(project: string): string {
  return `| 项目支出绩效自评表 |\n| （2023年度） |\n| 项目名称 | ${project} |`;
}

/** Each form in a line: its projects, its rows, what is written below it. */
function formsOf(...lines: readonly string[]): readonly string[] {
  const reading = readForm(gridLiteral(lines.join('\n')).grid);
  if (reading.kind !== 'form') return [reading.why];
  return [reading.form, ...reading.others].map((form) => {
    const projects = form.fields.filter(({ name }) => name === '项目名称').map(({ text }) => text);
    const titles = form.titles.map(({ text }) => text);
    const below = form.narrative.map(({ text }) => text);
    return [
      ...titles,
      ...projects,
      ...rowsOf(form).map((one) => one.trim()),
      ...below,
      ...skippedOf(form),
    ].join('; ');
  });
}

const [甲, 乙, 丙] = ['甲', '乙', '丙'].map((name) => `| ${name} | 100 | 5 | 5 | 100`);
const TITLES = '项目支出绩效自评表; （2023年度）';

test('forms below one another are each read with title, fields and notes of their own', () => {
  expect(
    formsOf(
      named('培训'),
      HEADER,
      row('甲'),
      TOTAL,
      '| 注：保留两位小数 |',
      '| |',
      '| 附件2 |',
      named('维修'),
      HEADER,
      row('乙'),
      TOTAL,
      named('采购'),
      HEADER,
      row('丙'),
      TOTAL,
      '| 评价结论 | 较好 |',
    ),
  ).toEqual([
    `${TITLES}; 培训; ${甲}; 注：保留两位小数; 附件2`,
    `${TITLES}; 维修; ${乙}`,
    `${TITLES}; 采购; ${丙}; 评价结论; 较好`,
  ]);
});

test('the money above a form is no row of the one above it, though the two have one name', () => {
  const money =
    '| 项目资金 | 分值 | 全年预算数 | 全年执行数 | 得分 |\n| 年度资金总额 | 10 | 100 | 100 | 10 |';
  const form = [named('培训'), money, HEADER, row('甲'), TOTAL];
  const read = `${TITLES}; 培训; | 预算执行率 | 10 | - | - | 10; ${甲}`;
  expect(formsOf(...form, ...form)).toEqual([read, read]);
});

test('a form without 合计 ends where another project is named', () => {
  const forms = formsOf(
    named('培训'),
    HEADER,
    row('甲'),
    '| 项目名称：维修 |',
    HEADER,
    row('乙'),
    '| 项目名称 | 采购 |',
    HEADER,
    row('丙'),
  );
  expect(forms).toEqual([`${TITLES}; 培训; ${甲}`, `维修; ${乙}`, `采购; ${丙}`]);
});

test('a table printed on two pages is one form', () => {
  const pages = [row('甲', 50), row('乙', 50)] as const;
  expect(formsOf(named('培训'), HEADER, pages[0], HEADER, pages[1])).toHaveLength(1);
  expect(
    formsOf(named('培训'), HEADER, row('甲'), named('培训'), HEADER, row('乙'), TOTAL),
  ).toHaveLength(1);
  expect(
    formsOf(named('培训'), HEADER, pages[0], '| 续表 |', HEADER, pages[1], TOTAL)[0],
  ).toContain('| 甲 | 50 | 5 | 5 | 50; | 乙 | 50 | 5 | 5 | 50');
});

function twoRows(output: number, effect: number): readonly string[] {
  return [
    `| 产出 | 甲 | ${output} | 5 | 5 | ${output} |`,
    `| 效益 | 乙 | ${effect} | 5 | 5 | ${effect} |`,
  ];
}

describe('a second header without 合计 and 项目名称 between', () => {
  const LEVELS = '| 一级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |';
  const anew =
    '这里又是一个表头，分组也从头开始；如果是另一张表，请在它上面写项目名称，才会分开检查。';

  test.each([
    [60, 40],
    [50, 40],
  ])('begins another form where both weigh %s + %s', (output, effect) => {
    const one = twoRows(output, effect);
    expect(formsOf(LEVELS, ...one, LEVELS, ...one)).toHaveLength(2);
    expect(formsOf(LEVELS, ...one, LEVELS, ...one, LEVELS, ...one)).toHaveLength(3);
    const [first = '', second = ''] = one;
    expect(formsOf(LEVELS, first, LEVELS, second, LEVELS, ...one)).toHaveLength(2);
  });

  test('is printed again where the groups go on', () => {
    expect(formsOf(LEVELS, ...twoRows(30, 20), LEVELS, '| | 丙 | 50 | 5 | 5 | 50 |')).toEqual([
      expect.not.stringContaining(anew),
    ]);
    // 100 on one page and what is left on the next: a weight is wrong, and the form is one.
    expect(formsOf(LEVELS, ...twoRows(60, 40), LEVELS, '| | 丙 | 5 | 5 | 5 | 5 |')).toHaveLength(1);
  });

  test('is told of where the groups begin from the first again', () => {
    const [form = '', ...others] = formsOf(LEVELS, ...twoRows(30, 20), LEVELS, ...twoRows(30, 20));
    expect(others).toEqual([]);
    expect(form).toContain(`4 ${anew}`);
    const bare = '| 一级指标 | 三级指标 | 年度指标值 | 全年完成值 |';
    const unscored = ['| 产出 | 甲 | 5 | 5 |', '| 效益 | 乙 | 5 | 5 |'];
    expect(formsOf(bare, ...unscored, bare, ...unscored)).toEqual([expect.stringContaining(anew)]);
  });
});

test('a table below a total is a form without a title too', () => {
  expect(formsOf(HEADER, row('甲'), TOTAL, HEADER, row('乙'))).toEqual([甲, 乙]);
});

test('a blank form and another kind of document beside a form are said to be left out', () => {
  const empty = '| 乙 | 100 | 5 | | | |';
  const targets = '| 项目绩效目标申报表 |\n| 项目名称 | 维修 |';
  const filled = [named('采购'), HEADER, row('丙'), TOTAL];
  expect(formsOf(named('维修'), HEADER, empty, TOTAL, ...filled)).toEqual([
    `${TITLES}; 采购; ${丙}; 1 这张评分表的实现值和得分都还没有填写，没有检查。`,
  ]);
  expect(formsOf(...filled, targets, HEADER, row('乙'), TOTAL)).toEqual([
    `${TITLES}; 采购; ${丙}; 7 这是“项目绩效目标申报表”，不是自评表，没有检查。`,
  ]);
});

test('an indicator called like a title begins no form', () => {
  expect(formsOf(HEADER, row('满意度评价表', 50), HEADER, row('乙', 50), TOTAL)).toHaveLength(1);
});

const LAYOUTS = Object.entries({ jiangmen: JIANGMEN_2023, national: NATIONAL, ...OTHER_LAYOUTS });

function readingOf(...rows: (typeof NATIONAL)['rows'][]): readonly object[] {
  const reading = readForm(gridOf({ name: '评分表', rows: rows.flat() }));
  if (reading.kind !== 'form') return [reading];
  return [reading.form, ...reading.others].map((form) => ({
    fields: form.fields.map(({ name, text }) => `${name} ${text}`),
    budget: form.funds.budget?.value.toString(),
    rows: rowsOf(form),
    total: form.total?.score?.text,
    narrative: form.narrative.map(({ text }) => text),
    unread: form.unread.length,
  }));
}

test.each(LAYOUTS)('the form of %s says the same above and below another', (_, { rows }) => {
  const [own, national] = [readingOf(rows), readingOf(NATIONAL.rows)];
  expect(own).toHaveLength(1);
  expect(readingOf(rows, [[null]], NATIONAL.rows)).toEqual([...own, ...national]);
  expect(readingOf(NATIONAL.rows, [[null]], rows)).toEqual([...national, ...own]);
});
