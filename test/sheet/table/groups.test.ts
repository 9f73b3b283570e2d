import { formOf, groupsOf } from '../reading';

const HEADER = `
  | 一级指标 |      | 二级指标 |      | 三级指标 |      | 得分 | 参考佐证材料 | 评分标准 |
  | 名称     | 权重 | 名称     | 权重 | 名称     | 权重 |      |              |          |`;

test('a label printed again under the same parent is the same group', () => {
  const form = formOf(`${HEADER}
    | 产出 | 40 | 数量     | 40 | 甲 | 20 | 20 | | |
    | 产出 | 40 | 数 量\\n | 40 | 乙 | 20 | 20 | | |`);
  expect(groupsOf(form)).toEqual(['产出 40 40', '产出/数量 40 40']);
  expect(form.indicators[1]?.group).toBe(form.groups[1]);
});

test('the same label under another parent is another group', () => {
  const form = formOf(`${HEADER}
    | 产出 | 50 | 其他 | 50 | 甲 | 50 | 50 | | |
    | 效益 | 50 | 其他 | 50 | 乙 | 50 | 50 | | |`);
  expect(groupsOf(form)).toEqual(['产出 50', '产出/其他 50', '效益 50', '效益/其他 50']);
});

test('a group without any printed weight holds the blank cell', () => {
  const form = formOf(`${HEADER}
    | 产出 |    | 数量 | 20 | 甲 | 20 | 20 | | |
    | 产出 |    | 质量 | 20 | 乙 | 20 | 20 | | |`);
  expect(form.groups[0]?.weights).toMatchObject([
    { points: null, entry: { kind: 'blank', cell: { row: 2, column: 1 } } },
  ]);
});

test.each([' ', '/'])('a group without indicators and with “%s” as weight is no group', (blank) => {
  const form = formOf(`${HEADER}
    | 产出 | 60       | 数量 | 60       | 甲       | 60       | 60       | | |
    | 效益 | 40       | 社会 | 40       | 乙       | 40       | 40       | | |
    |      |          | 生态 | ${blank} | ${blank} | ${blank} | ${blank} | | |
    | 满意 | ${blank} | 群众 | ${blank} | ${blank} | ${blank} | ${blank} | | |`);
  expect(groupsOf(form)).toEqual(['产出 60', '产出/数量 60', '效益 40', '效益/社会 40']);
});

test('a group without indicators that prints a weight is a group, and so is its parent', () => {
  const form = formOf(`${HEADER}
    | 产出 | 60 | 数量 | 60 | 甲 | 60 | 60 | | |
    | 效益 |    | 生态 | 40 |    |    |    | | |`);
  expect(groupsOf(form)).toEqual(['产出 60', '产出/数量 60', '效益 ?', '效益/生态 40']);
});

test('a blank weight at a page break says nothing', () => {
  const form = formOf(`${HEADER}
    | 产出 | 40 | 数量 | 40 | 甲 | 20 | 20 | | |
    | 产出 |    | 数量 |    | 乙 | 20 | 20 | | |`);
  expect(groupsOf(form)).toEqual(['产出 40', '产出/数量 40']);
});

test('beside a label that is an error value no weight is known, elsewhere all are', () => {
  const form = formOf(`${HEADER}
    | 产出 | 40 | #REF! | 10 | 甲 | 10 | 10 | | |
    |      |    | 数量  | 30 | 乙 | 30 | 30 | | |
    | 效益 | 60 | 质量  | 60 | 丙 | 60 | 60 | | |`);
  expect(groupsOf(form)).toEqual([
    '产出 40',
    '产出/#REF! ?',
    '产出/数量 ?',
    '效益 60',
    '效益/质量 60',
  ]);
});

test('points in the names are the weights at both levels', () => {
  const form = formOf(`
    | 一级指标       | 二级指标       | 三级指标 | 参考分值 | 得分 |
    | 项目产出(30分) | 数量指标(10分) | 甲       | 10       | 10   |`);
  expect(groupsOf(form)).toEqual(['项目产出(30分) 30', '项目产出(30分)/数量指标(10分) 10']);
});

test('评分标准 is carried down across groups', () => {
  const form = formOf(`${HEADER}
    | 产出 | 40 | 数量 | 40 | 甲 | 40 | 40 | | 按比例 |
    | 效益 | 60 | 质量 | 60 | 乙 | 60 | 60 | |        |`);
  expect(form.indicators[1]?.criterion).toMatchObject({ text: '按比例', own: false });
});

test('evidence is carried down within its 二级指标', () => {
  const form = formOf(`${HEADER}
    | 产出 | 40 | 数量 | 40 | 甲 | 20 | 20 | 1.清单 | |
    |      |    |      |    | 乙 | 20 | 20 |        | |
    | 效益 | 60 | 质量 | 60 | 丙 | 60 | 60 |        | |`);
  expect(form.indicators.map(({ evidence }) => evidence)).toEqual([
    { cell: { row: 2, column: 7 }, text: '1.清单', plain: '1.清单', own: true },
    { cell: { row: 3, column: 7 }, text: '1.清单', plain: '1.清单', own: false },
    { cell: { row: 4, column: 7 }, text: '', plain: '', own: true },
  ]);
});

test.each(['/', '—', '无'])('%s ends the evidence that is carried down', (filler) => {
  const form = formOf(`${HEADER}
    | 产出 | 40 | 数量 | 40 | 甲 | 10 | 10 | 1.清单    | |
    |      |    |      |    | 乙 | 10 | 10 | ${filler} | |
    |      |    |      |    | 丙 | 20 | 20 |           | |`);
  expect(form.indicators[1]?.evidence).toMatchObject({ text: filler, own: true });
  expect(form.indicators[2]?.evidence?.text).toBe('');
});

test('an error value holds for the rows below it as a text would, and says nothing', () => {
  const form = formOf(`${HEADER}
    | 产出 | 40 | 数量 | 40 | 甲 | 10 | 10 | 1.清单 | 按比例 |
    |      |    |      |    | 乙 | 10 | 10 | #REF!   | #N/A   |
    |      |    |      |    | 丙 | 20 | 20 |         |        |`);
  expect(form.indicators.map(({ evidence }) => evidence?.text)).toEqual([
    '1.清单',
    undefined,
    undefined,
  ]);
  expect(form.indicators.map(({ criterion }) => criterion?.text)).toEqual([
    '按比例',
    undefined,
    undefined,
  ]);
});
