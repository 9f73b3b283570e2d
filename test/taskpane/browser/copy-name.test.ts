import { copyName } from '../../../src/taskpane/browser/copy-name';

const AS_OPENED = { changed: false, marked: false };
const CHANGED = { changed: true, marked: false };
const MARKED = { changed: true, marked: true };

test.each([
  ['自评表.xlsx', MARKED, '自评表（已标记）.xlsx'],
  ['自评表.xlsx', CHANGED, '自评表（已修改）.xlsx'],
  ['自评表.xlsx', AS_OPENED, '自评表.xlsx'],
  ['2023.终稿.xlsm', CHANGED, '2023.终稿（已修改）.xlsm'],
  ['自评表', MARKED, '自评表（已标记）'],
  // Of an earlier version.
  ['自评表（已标注）.xlsx', MARKED, '自评表（已标记）.xlsx'],
  ['自评表（已标注）.xlsx', CHANGED, '自评表（已修改）.xlsx'],
  // Never twice, and only while it is true.
  ['自评表（已标记）.xlsx', MARKED, '自评表（已标记）.xlsx'],
  ['自评表（已标记）.xlsx', CHANGED, '自评表（已修改）.xlsx'],
  ['自评表（已修改） (1).xlsx', CHANGED, '自评表 (1)（已修改）.xlsx'],
  ['自评表（已标记）（已标记）.xlsx', AS_OPENED, '自评表（已修改）.xlsx'],
])('the copy of %s, %j, is %s', (name, state, copy) => {
  expect(copyName(name, state)).toBe(copy);
});
