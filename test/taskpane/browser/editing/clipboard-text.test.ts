import { clipBlock, printClip } from '../../../../src/taskpane/browser/editing/clipboard-text';

const TABLE = '<html><table><tr><td>…</td></tr></table></html>';

test.each([
  [
    'cells and rows',
    '一\t二\r\n三\t四\r\n',
    [
      ['一', '二'],
      ['三', '四'],
    ],
  ],
  ['a row of blank cells', '\t\t', [['', '', '']]],
  [
    'a blank row in between',
    '一\t\r\n\t\r\n二\t',
    [
      ['一', ''],
      ['', ''],
      ['二', ''],
    ],
  ],
  ['a line break in quotes', '"第一行\n第二行"\t二', [['第一行\n第二行', '二']]],
  ['quotes in quotes', '"说""好""\n"\t二', [['说"好"\n', '二']]],
  ['a quote that is a sign of the text', '"一带一路"项目\t二', [['"一带一路"项目', '二']]],
  ['a quote that is never closed', '"一\t二', [['"一', '二']]],
  ['rows of unequal length', '一\n二\t三', [['一'], ['二', '三']]],
])('%s', (_, text, block) => {
  expect(clipBlock(text, '')).toEqual(block);
});

test('one column of a spreadsheet is a block, two lines of a letter are one cell', () => {
  expect(clipBlock('一\r\n二\r\n', TABLE)).toEqual([['一'], ['二']]);
  expect(clipBlock('一\r\n二\r\n', '<p>一</p><p>二</p>')).toEqual([['一\n二']]);
});

test.each(['95', '第一行\n第二行', '说"好"', '"引"'])('%j comes back as it was copied', (text) => {
  expect(clipBlock(printClip(text), TABLE)).toEqual([[text]]);
});
