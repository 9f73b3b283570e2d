// Covers src/sheet/header/goal-label.ts
// Covers src/sheet/table/sections.ts
import { formOf, groupsOf, rowsOf } from '../reading';

const HEADER = '| 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分 |';
const FIRST = `
  | 产出（30分） | 数量 | 甲 | 5 | 5 | 30 |
  | 效益（20分） | 社会 | 乙 | 5 | 5 | 20 |`;
const SECOND = `
  | 产出（50分） | 数量 | 丙 | 5 | 5 | 50 |`;
const GOAL_1 = '| 年度绩效目标1（50分） |';
const GOAL_2 = '| 年度绩效目标2（50分） |';

const GROUPS = [
  '年度绩效目标1（50分） 50',
  '年度绩效目标1（50分）/产出（30分） 30',
  '年度绩效目标1（50分）/效益（20分） 20',
  '年度绩效目标2（50分） 50',
  '年度绩效目标2（50分）/产出（50分） 50',
];

test.each([
  ['above the headers', [GOAL_1, HEADER, FIRST, GOAL_2, HEADER, SECOND]],
  ['below the headers', [HEADER, GOAL_1, FIRST, HEADER, GOAL_2, SECOND]],
  ['below headers that stand once', [HEADER, GOAL_1, FIRST, GOAL_2, SECOND]],
])('a goal in a row of its own %s is the group of what follows', (_, parts) => {
  const form = formOf(parts.join('\n'));
  expect(groupsOf(form)).toEqual(GROUPS);
  expect(rowsOf(form)).toHaveLength(3);
});

test('a goal left of the levels is the group of its own row as well', () => {
  const form = formOf(`
    |                       | 一级指标     | 三级指标 | 年初目标值 | 实际完成值 | 得分 |
    | 年度绩效目标1（50分） | 产出（30分） | 甲       | 5          | 5          | 30   |
    |                       | 效益（20分） | 乙       | 5          | 5          | 20   |
    | 年度绩效目标2（50分） | 产出（50分） | 丙       | 5          | 5          | 50   |`);
  expect(groupsOf(form)).toEqual(GROUPS);
});

test('headers printed again at a page break do not end a goal', () => {
  const [first, second] = FIRST.trim().split('\n');
  const form = formOf([HEADER, GOAL_1, first, HEADER, second].join('\n'));
  expect(form.groups.map(({ level }) => level)).toEqual([1, 2, 2]);
});

test('目标1（50分）as a 一级指标 with 二级指标 of its own is no goal above the levels', () => {
  const form = formOf(`
    ${HEADER}
    | 目标1（50分） | 产出（50分） | 甲 | 5 | 5 | 50 |`);
  expect(groupsOf(form)).toEqual(['目标1（50分） 50', '目标1（50分）/产出（50分） 50']);
});
