import { markedName } from '../../../src/taskpane/browser/marked-name';

test.each([
  ['自评表.xlsx', '自评表（已标注）.xlsx'],
  ['2023.终稿.xlsm', '2023.终稿（已标注）.xlsm'],
  ['自评表', '自评表（已标注）'],
])('the copy of %s is %s', (name, copy) => {
  expect(markedName(name)).toBe(copy);
});
