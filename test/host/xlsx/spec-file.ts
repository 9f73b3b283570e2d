import { escapeXml } from '../../../src/host/xlsx/xml/escape';
import { printCell } from '../../../src/sheet/address';
import type { CellSpec, SheetSpec, WorkbookSpec } from '../workbook-spec';
import { MAIN, OFFICE, PACKAGE, workbookFile, type PartContents } from './workbook-file';

/** The bytes of a workbook as a test describes it. */
export function specFile(spec: WorkbookSpec): Uint8Array {
  const formats = formatsOf(spec);
  const wraps = spec.some(({ fixed }) => fixed !== undefined);
  const parts: Record<string, string> = {
    'xl/workbook.xml': workbookXml(spec),
    'xl/_rels/workbook.xml.rels': relationshipsXml(spec),
    'xl/styles.xml': stylesXml(formats, wraps),
  };
  spec.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, formats);
  });
  return workbookFile(parts satisfies PartContents);
}

/** Number formats by style; each has an unlocked twin behind all of them. */
function formatsOf(spec: WorkbookSpec): readonly string[] {
  const cells = spec.flatMap(({ rows }) => rows.flat());
  const codes = cells.flatMap((cell) =>
    cell !== null && typeof cell === 'object' && 'format' in cell ? [cell.format] : [],
  );
  return ['General', ...new Set(codes)];
}

function workbookXml(spec: WorkbookSpec): string {
  const sheets = spec.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" ` +
      `${hidden === true ? 'state="hidden" ' : ''}r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationshipsXml(spec: WorkbookSpec): string {
  const sheets = spec.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" ` +
      `Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}${styles}</Relationships>`;
}

function stylesXml(formats: readonly string[], wraps: boolean): string {
  const wrap = wraps ? '<alignment wrapText="1"/>' : '';
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const locked = formats.map((_, index) => `<xf numFmtId="${164 + index}">${wrap}</xf>`);
  const unlocked = formats.map(
    (_, index) => `<xf numFmtId="${164 + index}">${wrap}<protection locked="0"/></xf>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts>` +
    `<cellXfs>${locked.join('')}${unlocked.join('')}</cellXfs></styleSheet>`
  );
}

function sheetXml(sheet: SheetSpec, formats: readonly string[]): string {
  const unlocked = new Set((sheet.unlocked ?? []).map(printCell));
  const height = Math.max(sheet.rows.length, ...(sheet.unlocked ?? []).map(({ row }) => row + 1));
  let rows = '';
  for (let row = 0; row < height; row += 1) {
    const specs = sheet.rows[row] ?? [];
    const columns = (sheet.unlocked ?? []).flatMap((c) => (c.row === row ? [c.column + 1] : []));
    const width = Math.max(specs.length, ...columns);
    rows += `<row r="${row + 1}"${sheet.fixed ? ` ht="${sheet.fixed.height}" customHeight="1"` : ''}>`;
    for (let column = 0; column < width; column += 1) {
      const address = printCell({ row, column });
      const spec = specs[column] ?? null;
      rows += cellXml(address, spec, styleOf(spec, formats, unlocked.has(address)));
    }
    rows += '</row>';
  }
  const columns = sheet.fixed
    ? `<cols><col min="1" max="16384" width="${sheet.fixed.width}" customWidth="1"/></cols>`
    : '';
  return `<worksheet xmlns="${MAIN}">${columns}<sheetData>${rows}</sheetData>${afterRows(sheet)}</worksheet>`;
}

function styleOf(spec: CellSpec, formats: readonly string[], unlocked: boolean): number {
  const formatted = spec !== null && typeof spec === 'object' && 'format' in spec;
  const style = formatted ? formats.indexOf(spec.format) : 0;
  return unlocked ? style + formats.length : style;
}

function cellXml(address: string, spec: CellSpec, style: number): string {
  const start = `<c r="${address}" s="${style}"`;
  if (spec === null) return `${start}/>`;
  if (typeof spec === 'number') return `${start}><v>${spec}</v></c>`;
  if (typeof spec === 'boolean') return `${start} t="b"><v>${spec ? 1 : 0}</v></c>`;
  if (typeof spec === 'string') {
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(spec)}</t></is></c>`;
  }
  if ('number' in spec) return `${start}><v>${spec.number}</v></c>`;
  if ('error' in spec) return `${start} t="e"><v>${spec.error}</v></c>`;
  const type = typeof spec.result === 'string' ? ' t="str"' : '';
  return `${start}${type}><f>${escapeXml(spec.formula)}</f><v>${escapeXml(String(spec.result))}</v></c>`;
}

function afterRows({ protection, merges = [], conditionalFormats = [] }: SheetSpec): string {
  const guard = protection
    ? `<sheetProtection sheet="1" formatCells="${protection.formatCells ? 0 : 1}"/>`
    : '';
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const rules = conditionalFormats.map(
    ({ range, formula }, index) =>
      `<conditionalFormatting sqref="${range}"><cfRule type="expression" priority="${index + 1}">` +
      `<formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`,
  );
  return guard + (merged && `<mergeCells>${merged}</mergeCells>`) + rules.join('');
}
