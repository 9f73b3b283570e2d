import { putClip, takeClip } from '../../../../src/taskpane/browser/editing/clip';
import { Clipboard } from '../clipboard';

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
  expect(takeClip(new Clipboard({ 'text/plain': text }))).toEqual(block);
});

test('one column of a spreadsheet is a block, two lines of a letter are one cell', () => {
  const lines = { 'text/plain': '一\r\n二\r\n' };
  const clip = (html: string) => takeClip(new Clipboard({ ...lines, 'text/html': html }));
  expect(clip(TABLE)).toEqual([['一'], ['二']]);
  expect(clip('<p>一</p><p>二</p>')).toEqual([['一\n二']]);
});

test.each([
  ['a number', [['95']]],
  ['two lines', [['第一行\n第二行']]],
  ['quotes', [['说"好"', '"引"']]],
  ['one column', [['一'], ['二\n三'], ['']]],
  [
    'a block',
    [
      ['一', ''],
      ['', '二'],
    ],
  ],
])('%s comes back as it was copied', (_, copied) => {
  const clipboard = new Clipboard();
  putClip(clipboard, copied);
  expect(takeClip(clipboard)).toEqual(copied);
});

test('for other programs cells stand between tabs and lines, in quotes where need be', () => {
  const clipboard = new Clipboard();
  putClip(clipboard, [
    ['一', '二\n三'],
    ['', '"引"'],
  ]);
  expect(clipboard.getData('text/plain')).toBe('一\t"二\n三"\n\t"""引"""\n');
});

test('an empty clipboard has no cells', () => {
  expect(takeClip(new Clipboard())).toBeNull();
});
