import { withPart } from '../../opc/part-list';
import type { Parts } from '../../opc/parts';
import { SPREADSHEET } from '../../xml/namespaces';

/** The least that Excel takes for styles: one font, the two fills it reserves, one plain style. */
const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${SPREADSHEET}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '</styleSheet>';

/** Gives a workbook without styles a part for them, which marks need. */
export function withStylesPart(parts: Parts, workbook: string): Parts {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  return withPart(parts, workbook, {
    part: `${folder}styles.xml`,
    text: PLAIN_STYLES,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
    relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
  });
}
