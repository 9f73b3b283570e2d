import { formOf } from '../reading';

/** `甲: 产出 数量`, each row with the labels it stands under. */
function labelsOf(text: string): readonly string[] {
  return formOf(text).indicators.map(({ name, labels }) => `${name.text}: ${labels.join(' ')}`);
}

const HEADER = '| 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分 |';

test('a row has the labels of its columns, carried down as far as they hold', () => {
  const labels = labelsOf(`
    ${HEADER}
    | 产出 | 数量     | 甲 | 5 | 5 | 10 |
    |      |          | 乙 | 5 | 5 | 10 |
    |      | 成本指标 | 丙 | 5 | 5 | 10 |
    | 产出 |          | 丁 | 5 | 5 | 10 |
    | 效益 |          | 戊 | 5 | 5 | 10 |
    | /    | /        | 己 | 5 | 5 | 10 |`);
  expect(labels).toEqual([
    '甲: 产出 数量',
    '乙: 产出 数量',
    '丙: 产出 成本指标',
    '丁: 产出 成本指标',
    '戊: 效益',
    '己: ',
  ]);
});

test('under a goal, whose 一级指标 are the inner groups, the 二级指标 are there all the same', () => {
  const labels = labelsOf(`
    |                       | 一级指标     | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分 |
    | 年度绩效目标1（50分） | 产出（30分） | 成本指标 | 甲       | 5          | 5          | 30   |
    |                       | 效益（20分） | 经济效益 | 乙       | 5          | 5          | 20   |
    | 年度绩效目标2（50分） | 产出（50分） | 成本指标 | 丙       | 5          | 5          | 50   |`);
  expect(labels).toEqual([
    '甲: 产出(30分) 成本指标',
    '乙: 效益(20分) 经济效益',
    '丙: 产出(50分) 成本指标',
  ]);
});

test('a label that nobody can read is none, and ends the one above', () => {
  const labels = labelsOf(`
    ${HEADER}
    | 产出   | 数量   | 甲 | 5 | 5 | 10 |
    |        | #REF!  | 乙 | 5 | 5 | 10 |
    | #REF!  | 数量   | 丙 | 5 | 5 | 10 |`);
  expect(labels).toEqual(['甲: 产出 数量', '乙: 产出', '丙: 数量']);
});

test('the form knows the labels that nobody filled in as well', () => {
  const { labels, groups } = formOf(`
    ${HEADER}
    | 产出   | 数量       | 甲 | 5 | 5 | 10 |
    | 满意度 | 服务满意度 | /  | / | / | /  |`);
  expect([...labels]).toEqual(['产出', '数量', '满意度', '服务满意度']);
  expect(groups.map(({ name }) => name)).toEqual(['产出', '数量']);
});
