// Covers src/host/xlsx/view/cell-look.ts
// Covers src/host/xlsx/view/theme-colours.ts
import { Parts } from '../../../../src/host/xlsx/opc/parts';
import type { CellLook } from '../../../../src/host/xlsx/view/cell-look';
import { readCellLooks } from '../../../../src/host/xlsx/view/cell-looks';
import { readThemeColours } from '../../../../src/host/xlsx/view/theme-colours';
import { workbookFile } from '../workbook-file';

const STYLES = 'xl/styles.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The look of the one cell style of a workbook with this font, fill and style. */
function lookOf({ font = '', fill = '', xf = '' }, theme = ''): CellLook | undefined {
  const parts = Parts.open(
    workbookFile({
      [STYLES]: `<styleSheet xmlns="${MAIN}"><fonts><font>${font}</font></fonts>
<fills><fill>${fill}</fill></fills><cellXfs><xf fontId="0" fillId="0">${xf}</xf></cellXfs>
<dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
      'xl/theme1.xml': `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme>${theme}
</a:clrScheme><a:fmtScheme><a:srgbClr val="123456"/></a:fmtScheme></a:themeElements></a:theme>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>
<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="${OFFICE}/theme" Target="theme1.xml"/></Relationships>`,
    }),
  );
  return readCellLooks(parts, STYLES, readThemeColours(parts, 'xl/workbook.xml'))[0];
}

function fillWith(colour: string): string {
  return `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`;
}

test('a solid fill is the colour of its foreground', () => {
  expect(lookOf({ fill: fillWith('rgb="FF00b050"') })?.fill).toBe('#00B050');
});

test('a pattern that is not solid leaves the paper white', () => {
  const fill = '<patternFill patternType="gray125"><fgColor rgb="FF00B050"/></patternFill>';
  expect(lookOf({ fill })?.fill).toBeNull();
});

test('a fill may be one of the numbered colours', () => {
  expect(lookOf({ fill: fillWith('indexed="13"') })?.fill).toBe('#FFFF00');
});

test('a numbered colour beyond the palette is the reader’s own', () => {
  expect(lookOf({ fill: fillWith('indexed="64"') })?.fill).toBeNull();
});

test('theme colours count light before dark, though the theme lists dark first', () => {
  const theme =
    '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
    '<a:lt1><a:srgbClr val="EEEEEE"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1>';
  expect(lookOf({ fill: fillWith('theme="0"') }, theme)?.fill).toBe('#EEEEEE');
  expect(lookOf({ fill: fillWith('theme="1"') }, theme)?.fill).toBe('#111111');
  expect(lookOf({ fill: fillWith('theme="4"') }, theme)?.fill).toBe('#4472C4');
});

test('a tint mixes the colour with white or with black', () => {
  expect(lookOf({ fill: fillWith('rgb="FF000000"') })?.fill).toBe('#000000');
  expect(lookOf({ fill: fillWith('theme="1" tint="0.5"') })?.fill).toBe('#7F7F7F');
  expect(lookOf({ fill: fillWith('theme="0" tint="-0.5"') })?.fill).toBe('#7F7F7F');
});

test('the font tells its size, colour and signs', () => {
  const font = '<b/><i val="0"/><u val="double"/><sz val="18"/><color rgb="FFC00000"/>';
  expect(lookOf({ font })).toMatchObject({
    bold: true,
    italic: false,
    underline: true,
    size: 18,
    font: '#C00000',
  });
});

test('the alignment tells where the text stands and whether it wraps', () => {
  const xf = '<alignment horizontal="center" vertical="top" wrapText="1"/>';
  expect(lookOf({ xf })).toMatchObject({ horizontal: 'center', vertical: 'top', wrap: true });
});

test('a style without alignment puts text at the bottom, sideways by its content', () => {
  expect(lookOf({})).toMatchObject({ horizontal: null, vertical: 'bottom', wrap: false });
});
