import { remembered } from '../engine/once';
import type { SheetRow } from './cells/sheet-rows';

/** 绩效目标申报表, 绩效运行监控表: they have the columns of a 自评表, and other contents. */
const OTHER = ['申报表', '监控表', '监控情况表', '备案表', '批复表', '目标表', '调整表'];
const OURS = ['自评', '评价', '评分'];
const LONGEST_TITLE = 60;

/** The title of a sheet that says it is another kind of document; null where none does. */
export function otherDocument(rows: readonly SheetRow[]): string | null {
  for (const { entry, label } of rows.flatMap(({ cells }) => cells)) {
    if (entry.text.length <= LONGEST_TITLE && isOfOther(label))
      return entry.text.replace(/\s+/g, '');
  }
  return null;
}

const isOfOther = remembered(
  (label: string) =>
    OTHER.some((word) => label.endsWith(word)) && !OURS.some((word) => label.includes(word)),
);
