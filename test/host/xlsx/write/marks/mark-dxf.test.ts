import { MARK_STYLES, type MarkStyle } from '../../../../../src/host/write/marks';
import { markDxf } from '../../../../../src/host/xlsx/write/marks/mark-dxf';

const PLAIN: MarkStyle = {
  formula: '',
  fill: '#F4A6A6',
  font: '#5A0000',
  bold: false,
  italic: false,
  underline: false,
  border: false,
};

test('a plain look is a fill and a colour of the font', () => {
  expect(markDxf('', PLAIN)).toBe(
    '<dxf><font><color rgb="FF5A0000"/></font>' +
      '<fill><patternFill><bgColor rgb="FFF4A6A6"/></patternFill></fill></dxf>',
  );
});

test('the second signs come in the order of the schema', () => {
  const xml = markDxf('', { ...PLAIN, bold: true, italic: true, underline: true, border: true });
  expect(xml).toContain('<font><b/><i/><u/><color rgb="FF5A0000"/></font><fill>');
  expect(
    xml.match(/<(?:left|right|top|bottom) style="thin"><color rgb="FF5A0000"\/>/g),
  ).toHaveLength(4);
});

test('every element takes the prefix of the part', () => {
  expect(markDxf('x:', MARK_STYLES.error)).not.toMatch(/<\/?(?!x:)[a-z]/i);
});
