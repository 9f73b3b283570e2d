import type { EvidenceItem } from '../../engine/prose/evidence-index';
import { csvHeader, csvLine } from '../csv';
import { provedText, titleText } from './evidence-words';
import { nameText } from './file-name';
import type { EvidenceMatch } from './match-files';

const COLUMNS = ['序号', '编号', '材料名称', '用于哪些指标'];

/** The list of 佐证材料 of a form as a table for Excel, with what was found of it where a folder was looked at. */
export function evidenceCsv(items: readonly EvidenceItem[], match: EvidenceMatch | null): string {
  const found = new Map(match?.items.map(({ item, files }) => [item, files]));
  const lines = items.map((item, at) =>
    csvLine([
      `${at + 1}`,
      pointed(item.number),
      titleText(item),
      provedText(item),
      ...(match === null ? [] : [(found.get(item) ?? []).map(nameText).join('、') || '没有找到']),
    ]),
  );
  return [csvHeader(match === null ? COLUMNS : [...COLUMNS, '文件']), ...lines].join('');
}

/** As the forms write it: Excel would take 3-1 for the first of March. */
function pointed(number: string | null): string {
  return number === null ? '' : `${number}.`;
}
