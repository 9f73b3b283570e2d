import { MARK_STYLES } from '../../../../../src/host/write/marks';
import { dxfsOf } from '../../../../../src/host/xlsx/write/marks/dxf-list';
import { markDxf } from '../../../../../src/host/xlsx/write/marks/mark-dxf';
import { withMarkFormats } from '../../../../../src/host/xlsx/write/marks/mark-formats';
import { MAIN } from '../../workbook-file';

const OWN = '<dxf><font><b/></font></dxf>';

function styles(inner: string): string {
  return `<styleSheet xmlns="${MAIN}"><cellXfs/>${inner}<colors/></styleSheet>`;
}

function looksIn(text: string): readonly string[] {
  return dxfsOf('part', text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['a list of others', `<dxfs count="1">${OWN}</dxfs>`, [OWN]],
  ['an empty list', '<dxfs count="0"/>', []],
  ['no list', '', []],
])('looks are added behind %s', (_, inner, known) => {
  const { text, ids } = withMarkFormats('part', styles(inner), ['error', 'failing']);
  expect(looksIn(text)).toEqual([
    ...known,
    markDxf('', MARK_STYLES.error),
    markDxf('', MARK_STYLES.failing),
  ]);
  expect([...ids]).toEqual([
    ['error', known.length],
    ['failing', known.length + 1],
  ]);
  expect(text).toContain(`<dxfs count="${known.length + 2}">`);
  expect(text).toMatch(/<cellXfs\/><dxfs .*<\/dxfs><colors\/>/);
});

test('those of an earlier write are used again, and nothing is changed', () => {
  const first = withMarkFormats('part', styles(''), ['warning', 'error']);
  const second = withMarkFormats('part', first.text, ['error', 'warning']);
  expect(second.text).toBe(first.text);
  expect([...second.ids]).toEqual([
    ['error', 1],
    ['warning', 0],
  ]);
});
