import { compareNames } from '../../../src/documents/words/name-order';

/** Each stands in the order that a person would give it. */
const ORDERED = [
  ['表1.xlsx', '表2.xlsx', '表10.xlsx'],
  ['表一.xlsx', '表二.xlsx', '表三.xlsx', '表九.xlsx', '表十.xlsx', '表十一.xlsx', '表二十.xlsx'],
  ['一、甲局.xlsx', '二、乙局.xlsx', '三、丙局.xlsx', '十、丁局.xlsx'],
  ['（一）.xlsx', '（二）.xlsx', '（三）.xlsx'],
  ['第一组自评表.xlsx', '第二组自评表.xlsx', '第三组自评表.xlsx', '第十组自评表.xlsx'],
  ['附件一自评表.xlsx', '附件二自评表.xlsx', '附件三自评表.xlsx'],
  ['2.xlsx', '10.xlsx', '甲.xlsx'],
  ['安徽.xlsx', '北京.xlsx', '重庆.xlsx', '三亚市.xlsx', '统计局.xlsx'],
  ['a.xlsx', 'B.xlsx', 'c.xlsx'],
  ['县2/表10.xlsx', '县10/表1.xlsx'],
  ['县/表9.xlsx', '县/表10.xlsx'],
  ['a', 'a/b', 'a/b/c'],
];

test.each(ORDERED)('%s comes before %s, and so on', (...names) => {
  expect(names.toReversed().toSorted(compareNames)).toEqual(names);
});

test('a numeral that is part of a word is none: 三亚市 and 十堰市 stand by their alphabet', () => {
  const names = ['百色市.xlsx', '六安市.xlsx', '七台河市.xlsx', '三亚市.xlsx', '十堰市.xlsx'];
  expect(names.toReversed().toSorted(compareNames)).toEqual(names);
});

test('what is written otherwise and counts the same has one order, however it was listed', () => {
  const names = ['表1.xlsx', '表01.xlsx', '表１.xlsx', '表一.xlsx'];
  const order = names.toSorted(compareNames);
  expect(names.toReversed().toSorted(compareNames)).toEqual(order);
  expect(compareNames('表一.xlsx', '表一.xlsx')).toBe(0);
});

test('names without end cost no more than their length', () => {
  const long = '一'.repeat(200_000);
  expect(compareNames(`${long}甲`, `${long}乙`)).not.toBe(0);
});
