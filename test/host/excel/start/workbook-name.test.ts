import { fileNameOf } from '../../../../src/host/excel/start/workbook-name';

test.each([
  ['on a Windows disk', 'D:\\绩效\\2023\\自评 100%.xlsx'],
  ['on a Windows share', '\\\\server\\绩效\\自评 100%.xlsx'],
  ['on a Mac', '/Users/chen/绩效/自评 100%.xlsx'],
  ['on the web', 'https://contoso.sharepoint.com/a/%E8%87%AA%E8%AF%84%20100%25.xlsx?web=1'],
])('a workbook %s is known by the name of its file', (_, location) => {
  expect(fileNameOf(location)).toBe('自评 100%.xlsx');
});

test('a workbook that was never saved has no file name', () => {
  expect(fileNameOf(null)).toBe('');
  expect(fileNameOf('')).toBe('');
});
