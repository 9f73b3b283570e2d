import { isRemarks, remarksPlace } from '../../../src/documents/remarks/remarks-name';

test.each([
  ['甲.xlsx', '.xlsx', 0, '甲-复核意见.xlsx'],
  ['县/甲.XLSX', '.html', 0, '县/甲-复核意见.html'],
  ['甲.xls', '.xlsx', 0, '甲.xls-复核意见.xlsx'],
  ['甲.xlsx', '.html', 1, '甲-复核意见-2.html'],
  ['a\u202Exslx.xlsx', '.xlsx', 0, 'a xslx-复核意见.xlsx'],
])('the list on %s is %s', (place, ending, at, name) => {
  expect(remarksPlace(place, ending, at)).toBe(name);
});

test('a name stays within what a file system takes, and whole in its signs', () => {
  const name = remarksPlace(`县/${'𠮷'.repeat(61)}a.xlsx`, '.xlsx').slice(2);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(name).toMatch(/^(?:𠮷)+…-复核意见\.xlsx$/u);
});

test('knows its own names again', () => {
  expect([remarksPlace('县/甲.xlsx', '.xlsx'), '复核意见.xlsx', '甲.xlsx'].map(isRemarks)).toEqual([
    true,
    false,
    false,
  ]);
});
