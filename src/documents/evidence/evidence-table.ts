import type { EvidenceItem } from '../../engine/prose/evidence-index';
import { csvHeader, csvLine } from '../csv';
import { tabLine } from '../tab-line';
import { provedText, titleText } from './evidence-words';
import { nameText } from './file-name';
import type { EvidenceMatch } from './match-files';

/** The list of 佐证材料 of a form as a table for Excel, with what was found of it where a folder was looked at. */
export function evidenceCsv(items: readonly EvidenceItem[], match: EvidenceMatch | null): string {
  return [csvHeader(columnsOf(match)), ...rowsOf(items, match).map(csvLine)].join('');
}

/** The same to be pasted. */
export function evidenceLines(items: readonly EvidenceItem[], match: EvidenceMatch | null): string {
  return [columnsOf(match), ...rowsOf(items, match)].map(tabLine).join('');
}

function columnsOf(match: EvidenceMatch | null): readonly string[] {
  const columns = ['序号', '编号', '材料名称', '用于哪些指标'];
  return match === null ? columns : [...columns, '文件'];
}

function rowsOf(
  items: readonly EvidenceItem[],
  match: EvidenceMatch | null,
): readonly (readonly string[])[] {
  const found = new Map(match?.items.map(({ item, files }) => [item, files]));
  return items.map((item, at) => [
    `${at + 1}`,
    pointed(item.number),
    titleText(item),
    provedText(item),
    ...(match === null ? [] : [(found.get(item) ?? []).map(nameText).join('、') || '没有找到']),
  ]);
}

/** As the forms write it: Excel would take 3-1 for the first of March. */
function pointed(number: string | null): string {
  return number === null ? '' : `${number}.`;
}
