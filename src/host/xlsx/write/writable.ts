import type { Parts } from '../opc/parts';
import type { Workbook } from '../read/workbook';

const STRICT =
  '文件是“Strict Open XML”格式，不能写入，请用 Excel 另存为普通的“Excel 工作簿（.xlsx）”后再试。';
const SIGNED = '文件带有数字签名，写入会使签名失效，请在 Excel 中另存为未签名的副本后再试。';

/** Why nothing at all may be written to a workbook; null where it may. */
export function workbookRefusal(parts: Parts, workbook: Workbook): string | null {
  if (workbook.strict) return STRICT;
  const signed = parts.names().some((name) => name.toLowerCase().startsWith('_xmlsignatures/'));
  return signed ? SIGNED : null;
}
