import type { FileRemark } from '../checked-form';
import { csvHeader, csvLine } from '../csv';
import { OVERVIEW_COLUMNS } from './columns';
import type { FormRow } from './form-row';
import type { RuleMatrix } from './matrix';

/** The table of an overview for Excel, what could not be checked at its end. */
export function overviewCsv(rows: readonly FormRow[], refused: readonly FileRemark[]): string {
  const columns = OVERVIEW_COLUMNS.map(({ title }) => title);
  const lines = rows.map((row) => csvLine([...OVERVIEW_COLUMNS.map(({ text }) => text(row)), '']));
  const rest = refused.map(({ file, why }) =>
    csvLine([file, ...OVERVIEW_COLUMNS.slice(1).map(() => ''), why]),
  );
  return [csvHeader([...columns, '说明']), ...lines, ...rest].join('');
}

/** 检查项 × 单位 for Excel. */
export function matrixCsv({ titles, units, all }: RuleMatrix): string {
  const lines = [...units, all].map(({ unit, forms, counts, total }) =>
    csvLine([unit, `${forms}`, `${total}`, ...counts.map(String)]),
  );
  return [csvHeader(['单位', '份数', '问题合计', ...titles]), ...lines].join('');
}
