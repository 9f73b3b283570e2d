import type { GridCell } from '../../../../src/sheet/grid';
import {
  editableText,
  refusedText,
  typedContent,
} from '../../../../src/taskpane/browser/sheet/typed-content';

function numberCell(value: string, text = value): GridCell {
  return { column: 0, kind: 'number', value, text, formula: false };
}

const PERCENTAGE = numberCell('0.9', '90%');

test.each([
  ['300', '300'],
  [' 2.22 ', '2.22'],
  ['-0.5', '-0.5'],
  ['+6', '6'],
  ['1,435.50', '1435.5'],
  ['0.10', '0.1'],
])('%s is the number %s', (text, value) => {
  expect(typedContent(text, null)).toEqual({ kind: 'number', value });
});

test.each(['≥5', '2000件以上', '14,35', '1.2.3', '=1+1', '-', '2023年12月', '90 分'])(
  '%s is text, as it is typed',
  (text) => {
    expect(typedContent(text, null)).toEqual({ kind: 'text', value: text });
  },
);

test('nothing but spaces empties the cell', () => {
  expect(typedContent('  ', numberCell('3'))).toEqual({ kind: 'blank', value: '' });
});

test.each(['95', '95%', '95 %'])('a cell that shows a percentage takes %s for 0.95', (text) => {
  expect(typedContent(text, PERCENTAGE)).toEqual({ kind: 'number', value: '0.95' });
});

test('a percentage in any other cell stays as it is typed', () => {
  expect(typedContent('95%', numberCell('3'))).toEqual({ kind: 'text', value: '95%' });
});

test.each([
  ['a blank cell', null, ''],
  ['a number', numberCell('1435', '1,435.00'), '1435'],
  ['a number as a computer stores it', numberCell('33.300000000000004'), '33.3'],
  ['a percentage', PERCENTAGE, '90%'],
  ['a date', numberCell('45291', '2023年12月31日'), '2023年12月31日'],
])('editing %s starts with what a person would type', (_, content, text) => {
  expect(editableText(content)).toBe(text);
});

test.each(['=1+1', ' =SUM(A1:A2)', '==1'])('%s is a formula and refused', (text) => {
  expect(refusedText(text)).toContain('公式');
});

test.each(['-5', '+3', '=', '1=1', '@张', "'=1+1", '≥5', '-1+2'])('%s is no formula', (text) => {
  expect(refusedText(text)).toBeNull();
});

test.each([
  ["'=1+1", '=1+1'],
  ["'0012", '0012'],
  ["'十四五'规划", "'十四五'规划"],
  ["'", "'"],
])('%s is the text %s', (text, value) => {
  expect(typedContent(text, null)).toEqual({ kind: 'text', value });
});

test('a text that looks like a formula is edited behind the sign that keeps it one', () => {
  const held = { column: 0, kind: 'text', value: '=1+1', text: '=1+1', formula: false } as const;
  expect(editableText(held)).toBe("'=1+1");
  expect(typedContent(editableText(held), held)).toEqual({ kind: 'text', value: '=1+1' });
});
