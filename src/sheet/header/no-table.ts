import type { SheetRow } from '../cells/sheet-rows';
import { headersOf } from './header-block';

const LOOKED_FOR =
  '没有找到指标评分表：表头要有“三级指标”（或“指标名称”），以及预期值、实现值、权重、得分中的至少两列';

/** Why a sheet is not read, with the headers of the row that comes closest. */
export function whyNoTable(rows: readonly SheetRow[]): string {
  let closest: readonly string[] = [];
  for (const row of rows.filter(({ hasHeader }) => hasHeader)) {
    const found = Object.values(headersOf([row])).map(({ text }) => text.trim());
    if (found.length > closest.length) closest = found;
  }
  if (rows.length === 0) return `${LOOKED_FOR}；这张工作表是空的。`;
  if (closest.length === 0) return `${LOOKED_FOR}；这张工作表里一个也没有。`;
  return `${LOOKED_FOR}；这里只找到“${closest.map(onOneLine).join('”“')}”。`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, '');
}
