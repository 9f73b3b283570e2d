import {
  edit,
  NAME,
  SHEET,
  TYPES,
  withSheet,
  WORKBOOK,
  WORKBOOK_RELS,
  type Package,
} from '../package';
import type { Rewrite } from './rewrite';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
const CUT_OFF = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1`;

/** The form beside other sheets, whole and broken. */
export const SHEETS: readonly Rewrite[] = [
  {
    name: 'an empty sheet beside it',
    rewrite: (sample) => withSheet(sample, { content: EMPTY }),
  },
  {
    name: 'a sheet that is cut off',
    rewrite: (sample) => withSheet(sample, { content: CUT_OFF }),
    leftOut: /“附表”.*损坏/,
  },
  {
    name: 'a sheet that is cut off, before the form',
    rewrite: (sample) => first(withSheet(sample, { content: CUT_OFF })),
    leftOut: /“附表”.*损坏/,
  },
  {
    name: 'a sheet whose root is none of a sheet',
    rewrite: (sample) => withSheet(sample, { content: EMPTY.replaceAll('worksheet', 'table') }),
    leftOut: /“附表”.*损坏/,
  },
  {
    name: 'a second sheet of the same name',
    rewrite: (sample) => withSheet(sample, { name: NAME, content: EMPTY }),
    leftOut: /“指标评分表”.*同名.*没有检查/,
  },
  {
    name: 'a sheet whose name differs by a space',
    rewrite: (sample) => withSheet(sample, { name: `${NAME} `, content: EMPTY }),
  },
  {
    name: 'a hidden sheet that is cut off',
    rewrite: (sample) => withSheet(sample, { content: CUT_OFF, state: 'hidden' }),
  },
  {
    name: 'a sheet that is listed and not in the package',
    rewrite: (sample) => withSheet(sample, { content: null }),
    leftOut: /“附表”.*损坏/,
  },
  {
    name: 'a sheet that is listed without a part',
    rewrite: (sample) => withSheet(sample, { content: null, target: null }),
    leftOut: /“附表”.*损坏/,
  },
  {
    name: 'a sheet whose relationship leads out of the file',
    rewrite: (sample) =>
      edit(withSheet(sample, { content: null, target: null }), WORKBOOK_RELS, (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="x/worksheet" Target="http://example.invalid/" TargetMode="External"/></Relationships>',
        ),
      ),
    leftOut: /“附表”.*损坏/,
  },
  {
    name: 'a module sheet of Excel 5, hidden and without a part',
    rewrite: (sample) =>
      withSheet(sample, { name: 'Module1', state: 'veryHidden', content: null, target: null }),
  },
  {
    name: 'a module sheet of Excel 5 in the package',
    rewrite: (sample) =>
      withSheet(sample, {
        name: '模块1',
        type: 'xlModule',
        target: 'modules/module1.bin',
        content: Uint8Array.of(1, 0),
      }),
  },
  {
    name: 'a chart, a dialogue and a macro sheet',
    rewrite: (sample) =>
      ['chartsheet', 'dialogsheet', 'xlMacrosheet'].reduce(
        (parts, type, index) =>
          withSheet(parts, {
            name: type,
            type,
            id: 5 + index,
            target: `${type}s/one.xml`,
            content: null,
          }),
        sample,
      ),
  },
  {
    name: 'a sheet in an encoding that nobody knows',
    rewrite: (sample) =>
      withSheet(sample, { content: `<?xml version="1.0" encoding="X-ELVISH"?>${EMPTY}` }),
    leftOut: /“附表”.*X-ELVISH/,
  },
  {
    name: 'a sheet with a document type declaration',
    rewrite: (sample) => withSheet(sample, { content: `<!DOCTYPE worksheet>${EMPTY}` }),
    leftOut: /“附表”.*损坏/,
  },
  {
    name: 'a theme that is cut off',
    rewrite: (sample) => related(sample, 'theme', 'theme/theme1.xml', '<a:theme'),
  },
  {
    name: 'an order of calculation that is cut off',
    rewrite: (sample) => related(sample, 'calcChain', 'calcChain.xml', '<calcChain'),
  },
  {
    name: 'an order of calculation that is listed and absent',
    rewrite: (sample) => related(sample, 'calcChain', 'calcChain.xml', null),
  },
  {
    name: 'properties that are no XML',
    rewrite: (sample) => ({ ...sample, 'docProps/core.xml': '<<<' }),
  },
  {
    name: 'no list of content types',
    rewrite: (sample) => ({ ...sample, [TYPES]: null }),
  },
  {
    name: 'the only sheet cut off',
    rewrite: (sample) => edit(sample, SHEET, (text) => text.slice(0, text.length / 2)),
    refused: /损坏.*另存/,
  },
  {
    name: 'no whole sheet at all',
    rewrite: (sample) => withSheet({ ...sample, [SHEET]: CUT_OFF }, { content: CUT_OFF }),
    refused: /损坏.*另存/,
  },
];

function first(parts: Package): Package {
  return edit(parts, WORKBOOK, (text) =>
    text.replace(/(<sheets>)(<sheet [^>]*>)(<sheet [^>]*>)/, '$1$3$2'),
  );
}

function related(sample: Package, type: string, target: string, content: string | null): Package {
  const parts = edit(sample, WORKBOOK_RELS, (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId8" Type="x/${type}" Target="${target}"/></Relationships>`,
    ),
  );
  return { ...parts, [`xl/${target}`]: content };
}
