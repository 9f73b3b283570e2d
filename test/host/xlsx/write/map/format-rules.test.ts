import { MARK_STYLES } from '../../../../../src/host/write/marks';
import { mapSheet } from '../../../../../src/host/xlsx/write/map/sheet-map';
import { escapeXml } from '../../../../../src/host/xlsx/xml/escape';
import { worksheet } from '../../workbook-file';

const OURS = escapeXml(MARK_STYLES.error.formula);

function rule(formula: string, priority: number): string {
  return `<cfRule type="expression" priority="${priority}"><formula>${formula}</formula></cfRule>`;
}

function group(...rules: readonly string[]): string {
  return `<conditionalFormatting sqref="A1">${rules.join('')}</conditionalFormatting>`;
}

/** What would be cut out of a sheet with these formats. */
function ours(...groups: readonly string[]) {
  const text = worksheet('', groups.join(''));
  const { formats } = mapSheet('part', text, []);
  const cut = formats.ours.map(({ start, end }) => text.slice(start, end));
  return { cut, count: formats.count, lastPriority: formats.lastPriority };
}

test('a format that holds nothing but marks goes whole', () => {
  const marks = group(rule(OURS, 1), rule(OURS, 2));
  expect(ours(marks)).toEqual({ cut: [marks], count: 2, lastPriority: 0 });
});

test('the user’s own rules stay, also beside a mark', () => {
  const user = rule('$A1&gt;9', 4);
  expect(ours(group(user, rule(OURS, 5)), group(rule('N("ziping")=0', 3)))).toEqual({
    cut: [rule(OURS, 5)],
    count: 1,
    lastPriority: 4,
  });
});

test('a mark is known however its formula is spaced', () => {
  expect(ours(group(rule(` ${OURS.replace('=', ' = ')}`, 1))).count).toBe(1);
});

test('rules of newer versions of Excel stand apart, but come first all the same', () => {
  const newer = '<extLst><ext><x14:cfRule xmlns:x14="u" priority="8"/></ext></extLst>';
  expect(ours(group(rule(OURS, 9)), newer).lastPriority).toBe(8);
});
