import { edit, SHEET, STRINGS, STYLES, textOf, WORKBOOK_RELS, type Package } from '../package';
import type { Rewrite } from './rewrite';

const SHARED = /<c r="([A-Z]+\d+)"([^>]*?) t="s"><v>(\d+)<\/v><\/c>/g;
const COMPATIBLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const KNOWN = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const UNKNOWN = 'xmlns:own="urn:example:own"';

/** The same contents in cells that are written differently. */
export const CELLS: readonly Rewrite[] = [
  {
    name: 'cells without addresses',
    rewrite: (sample) => edit(sample, SHEET, (text) => text.replace(/<c r="[A-Z]+\d+"/g, '<c')),
  },
  {
    name: 'rows without numbers',
    rewrite: (sample) => edit(sample, SHEET, (text) => text.replace(/<row r="\d+"/g, '<row')),
  },
  {
    name: 'addresses in small letters',
    rewrite: (sample) => edit(sample, SHEET, smallAddresses),
  },
  {
    name: 'addresses in small letters, merges too',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        smallAddresses(text).replace(/ref="([A-Z]+\d+:[A-Z]+\d+)"/g, (whole) =>
          whole.toLowerCase(),
        ),
      ),
  },
  {
    name: 'texts in the cells (openxlsx, fastexcel), the table of texts listed and absent',
    rewrite: (sample) => ({ ...edit(sample, SHEET, inline(sample)), [STRINGS]: null }),
  },
  {
    name: 'texts in the cells, no table of texts at all',
    rewrite: (sample) => {
      const cells = { ...edit(sample, SHEET, inline(sample)), [STRINGS]: null };
      return edit(cells, WORKBOOK_RELS, (text) =>
        text.replace(/<Relationship [^>]*sharedStrings[^>]*>/, ''),
      );
    },
  },
  {
    name: 'texts as results of no formula (t="str")',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        text.replace(SHARED, (_, address: string, rest: string, index: string) => {
          const words = textsOf(sample)[Number(index)] ?? '';
          return `<c r="${address}"${rest} t="str"><v>${words}</v></c>`;
        }),
      ),
  },
  {
    name: 'every text in two runs of rich text',
    rewrite: (sample) =>
      edit(sample, STRINGS, (text) =>
        text.replace(
          /<t>([^<&])([^<]*)<\/t>/g,
          '<r><rPr><b/></rPr><t>$1</t></r><r><t xml:space="preserve">$2</t></r>',
        ),
      ),
  },
  {
    name: 'phonetic guides beside texts (Japanese Excel)',
    rewrite: (sample) =>
      edit(sample, STRINGS, (text) =>
        text.replace(/<\/t><\/si>/g, '</t><rPh sb="0" eb="1"><t>ピン</t></rPh></si>'),
      ),
  },
  {
    name: 'spaces around the types of cells',
    rewrite: (sample) => edit(sample, SHEET, (text) => text.replace(/ t="s"/g, ' t=" s "')),
  },
  {
    name: 'a number of a style that is not there',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) => text.replace(/ s="\d+"><v>/, ' s="999"><v>')),
    refused: /损坏.*另存/,
  },
  {
    name: 'a text of a style that is not there',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) => text.replace(/ s="\d+" t="s"/, ' s="999" t="s"')),
  },
  {
    name: 'numbers with an exponent',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        text.replace(
          /(<c r="[^"]*"(?: s="\d+")?)><v>(\d+)\.(\d)(\d*)<\/v>/g,
          '$1><v>$2$3.$4E-1</v>',
        ),
      ),
  },
  {
    name: 'numbers that say they are numbers, with spaces',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        text.replace(/(<c r="[^"]*"(?: s="\d+")?)><v>([\d.]+)<\/v>/g, '$1 t="n"><v> $2 </v>'),
      ),
  },
  {
    name: 'numbers with all the digits of their binary form',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) => text.replace(/<v>33\.3<\/v>/g, '<v>33.299999999999997</v>')),
  },
  {
    name: 'a size of the sheet that is not true, and spans that are none',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        text
          .replace('<cols>', '<dimension ref="A1"/><cols>')
          .replace(/<row r=/g, '<row spans="1:1" r='),
      ),
  },
  {
    name: 'thousands of styled cells without contents',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        text.replace(
          '</sheetData>',
          `${Array.from({ length: 3000 }, (_, row) => `<row r="${row + 200}"><c r="A${row + 200}" s="1"/></row>`).join('')}</sheetData>`,
        ),
      ),
  },
  {
    name: 'styles listed and absent, no cell with a style',
    rewrite: (sample) => ({
      ...edit(sample, SHEET, (text) => text.replace(/ s="\d+"/g, '')),
      [STYLES]: null,
    }),
    reads: { H28: '2368件' },
  },
  {
    name: 'styles listed and absent, cells of style 0',
    rewrite: (sample) => ({
      ...edit(sample, SHEET, (text) => text.replace(/ s="\d+"/g, ' s="0"')),
      [STYLES]: null,
    }),
    reads: { H28: '2368件' },
  },
  {
    name: 'styles listed and absent, though cells name some',
    rewrite: (sample) => ({ ...sample, [STYLES]: null }),
    refused: /损坏.*另存/,
  },
  {
    name: 'the table of texts absent, though cells refer to it',
    rewrite: (sample) => ({ ...sample, [STRINGS]: null }),
    refused: /损坏.*另存/,
  },
  {
    name: 'a text in two versions, the newer one for programs that know it',
    rewrite: (sample) => twoVersions(sample, { declares: KNOWN, requires: 'x14' }),
    reads: { H28: '不合规' },
  },
  {
    name: 'a text in two versions, the newer one for a program nobody has',
    rewrite: (sample) => twoVersions(sample, { declares: UNKNOWN, requires: 'own' }),
    reads: { H28: '合规' },
  },
  {
    name: 'a text in two versions, the newer one asking for two vocabularies of which one is unknown',
    rewrite: (sample) =>
      twoVersions(sample, { declares: `${KNOWN} ${UNKNOWN}`, requires: 'x14 own' }),
    reads: { H28: '合规' },
  },
  {
    name: 'a text of its own in the cell, in two versions',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        text.replace(
          /<c r="H28"([^>]*?) t="s"><v>\d+<\/v><\/c>/,
          `<c r="H28"$1 t="inlineStr"><is>${versions({ declares: KNOWN, requires: 'x14' })}</is></c>`,
        ),
      ),
    reads: { H28: '不合规' },
  },
  {
    name: 'controls in two versions behind the table (Excel)',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        text.replace(
          '</worksheet>',
          `<mc:AlternateContent ${COMPATIBLE}><mc:Choice Requires="x14"><controls/></mc:Choice><mc:Fallback/></mc:AlternateContent></worksheet>`,
        ),
      ),
  },
];

function smallAddresses(text: string): string {
  return text.replace(/<c r="([A-Z]+\d+)"/g, (whole) => whole.toLowerCase());
}

function textsOf(sample: Package): readonly string[] {
  return Array.from(
    textOf(sample, STRINGS).matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g),
    (found) => found[1] ?? '',
  );
}

function inline(sample: Package): (sheet: string) => string {
  const texts = textsOf(sample);
  return (sheet) =>
    sheet.replace(
      SHARED,
      (_, address: string, rest: string, index: string) =>
        `<c r="${address}"${rest} t="inlineStr"><is><t xml:space="preserve">${texts[Number(index)] ?? ''}</t></is></c>`,
    );
}

interface Versions {
  readonly declares: string;
  readonly requires: string;
}

function versions({ declares, requires }: Versions): string {
  return (
    `<mc:AlternateContent ${COMPATIBLE} ${declares}><mc:Choice Requires="${requires}"><t>不合规</t></mc:Choice>` +
    '<mc:Fallback><t>合规</t></mc:Fallback></mc:AlternateContent>'
  );
}

function twoVersions(sample: Package, asked: Versions): Package {
  const count = textsOf(sample).length;
  const texts = edit(sample, STRINGS, (text) =>
    text.replace('</sst>', `<si>${versions(asked)}</si></sst>`),
  );
  return edit(texts, SHEET, (text) =>
    text.replace(/(<c r="H28"[^>]*?) t="s"><v>\d+<\/v>/, `$1 t="s"><v>${count}</v>`),
  );
}
