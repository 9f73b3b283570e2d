import { Parts } from '../../../../src/host/xlsx/opc/parts';
import { readStyles } from '../../../../src/host/xlsx/read/styles';
import { workbookFile } from '../workbook-file';

const STYLES = 'xl/styles.xml';

function styled(code: string): Parts {
  return Parts.open(
    workbookFile({
      [STYLES]: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="164"><protection locked="0"/></xf></cellXfs></styleSheet>`,
    }),
  );
}

test('styles of one text are read once for all files', () => {
  expect(readStyles(styled('0.00'), STYLES, false)).toBe(readStyles(styled('0.00'), STYLES, false));
});

test.each([
  ['0.00', false, '45292.00'],
  ['0.0%', false, '4529200.0%'],
  ['yyyy-mm-dd', false, '2024-01-01'],
  ['yyyy-mm-dd', true, '2028-01-02'],
])('by %j, dates from 1904 %j, a number shows as %j', (code, date1904, shown) => {
  const [general, own, unlocked] = readStyles(styled(code), STYLES, date1904);
  expect([general, own, unlocked].map((style) => style?.format('45292'))).toEqual([
    '45292',
    shown,
    shown,
  ]);
  expect([own?.locked, unlocked?.locked]).toEqual([true, false]);
});
