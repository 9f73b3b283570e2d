import { iconv } from '../encodings';
import { edit, editAll, SHEET, STRINGS, textOf, WORKBOOK, type Package } from '../package';
import type { Rewrite } from './rewrite';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const TAG = /<(\/?)([a-zA-Z]+)(?=[\s/>])/g;
const DECLARATION = /^<\?xml[^>]*\?>\s*/;

/** The same elements in other markup or another encoding. */
export const MARKUP: readonly Rewrite[] = [
  {
    name: 'prefixed elements (Open XML SDK, ClosedXML)',
    rewrite: (sample) => edit(edit(sample, SHEET, prefixed), STRINGS, prefixed),
  },
  {
    name: 'two prefixes for one vocabulary',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        text
          .replace(`xmlns="${MAIN}"`, `xmlns="${MAIN}" xmlns:y="${MAIN}"`)
          .replace(/<(\/?)(c|v)(?=[\s>])/g, '<$1y:$2'),
      ),
  },
  {
    name: 'cells of another vocabulary beside the real ones',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) =>
        text.replace(/<\/row>/g, '<c xmlns="urn:example:own" r="XFD1"><v>不合规</v></c></row>'),
      ),
  },
  { name: 'no XML declaration', rewrite: (sample) => editAll(sample, bare) },
  {
    name: 'a byte order mark',
    rewrite: (sample) => editAll(sample, (text) => `\u{feff}${text}`),
  },
  {
    name: 'single quotes',
    rewrite: (sample) => editAll(sample, (text) => text.replace(/="([^"']*)"/g, "='$1'")),
  },
  {
    name: 'a line for each element',
    rewrite: (sample) => edit(sample, SHEET, (text) => text.replace(/></g, '>\r\n  <')),
  },
  {
    name: 'comments and processing instructions between elements',
    rewrite: (sample) =>
      edit(sample, SHEET, (text) => text.replace(/<row /g, '<!-- row --><?made by="hand"?><row ')),
  },
  {
    name: 'texts in CDATA',
    rewrite: (sample) =>
      edit(sample, STRINGS, (text) => text.replace(/<t>([^<&]*)<\/t>/g, '<t><![CDATA[$1]]></t>')),
  },
  {
    name: 'every Chinese character as an entity (old Perl writers)',
    rewrite: (sample) => edit(sample, STRINGS, entities),
  },
  {
    name: 'the strict variant',
    rewrite: (sample) => strict(sample),
    readOnly: true,
  },
  {
    name: 'UTF-16, little end first',
    rewrite: (sample) => encoded(sample, 'UTF-16', (text) => utf16(text, false)),
  },
  {
    name: 'UTF-16, big end first',
    rewrite: (sample) => encoded(sample, 'UTF-16', (text) => utf16(text, true)),
  },
  {
    name: 'GBK (Chinese exporters)',
    rewrite: (sample) => encoded(sample, 'GBK', iconv('gbk')),
  },
  {
    name: 'GB18030 in small letters and single quotes',
    rewrite: (sample) => {
      const gb = encoded(sample, 'gb18030', (text) => text);
      return editTo(gb, (text) =>
        iconv('gb18030')(text.replace(/encoding="([^"]*)"/, "encoding='$1'")),
      );
    },
  },
  {
    name: 'GBK by its number (cp936)',
    rewrite: (sample) => encoded(sample, 'cp936', iconv('gbk')),
  },
  {
    name: 'GBK by the name Java has for it (MS936)',
    rewrite: (sample) => encoded(sample, 'MS936', iconv('gbk')),
  },
  {
    name: 'GBK named behind 300 spaces',
    rewrite: (sample) =>
      editTo(sample, (text) =>
        iconv('gbk')(declared(text, 'gbk').replace(' encoding', `${' '.repeat(300)} encoding`)),
      ),
  },
  {
    name: 'UTF-32',
    rewrite: (sample) => ({
      ...sample,
      [SHEET]: Uint8Array.of(0xff, 0xfe, 0, 0, ...Buffer.from(textOf(sample, SHEET), 'utf16le')),
    }),
    refused: /UTF-32.*另存/,
  },
  {
    name: 'an encoding that nobody knows',
    rewrite: (sample) => edit(sample, SHEET, (text) => declared(text, 'X-KLINGON')),
    refused: /X-KLINGON.*另存/,
  },
  {
    name: 'GBK declared as UTF-8',
    rewrite: (sample) => ({ ...sample, [STRINGS]: iconv('gbk')(textOf(sample, STRINGS)) }),
    refused: /损坏.*另存/,
  },
];

function prefixed(text: string): string {
  return text.replace(TAG, '<$1x:$2').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
}

function bare(text: string): string {
  return text.replace(DECLARATION, '');
}

function entities(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function strict(sample: Package): Package {
  return [SHEET, STRINGS, WORKBOOK].reduce(
    (parts, part) => edit(parts, part, (text) => text.replace(MAIN, STRICT)),
    sample,
  );
}

function declared(text: string, encoding: string): string {
  return `<?xml version="1.0" encoding="${encoding}"?>${bare(text)}`;
}

/** Sheet and texts in another encoding, which their first line names. */
function encoded(
  sample: Package,
  encoding: string,
  encode: (text: string) => Uint8Array | string,
): Package {
  return editTo(sample, (text) => encode(declared(text, encoding)));
}

function editTo(sample: Package, encode: (text: string) => Uint8Array | string): Package {
  return {
    ...sample,
    [SHEET]: encode(textOf(sample, SHEET)),
    [STRINGS]: encode(textOf(sample, STRINGS)),
  };
}

function utf16(text: string, bigEnd: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  bytes.setUint16(0, 0xfeff, !bigEnd);
  for (let at = 0; at < text.length; at += 1)
    bytes.setUint16(2 * (at + 1), text.charCodeAt(at), !bigEnd);
  return new Uint8Array(bytes.buffer);
}
