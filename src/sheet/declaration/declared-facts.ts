import { Decimal } from '../../engine/decimal';
import type { Amount, Field } from '../../engine/model/form';
import { amountOf, moneyUnit } from '../above/amount';
import { aboveLines } from '../above/lines';
import { YEAR } from '../above/year-in-title';
import type { SheetRow } from '../cells/sheet-rows';

/** 项目支出绩效目标申报表（2023年度）: a title, and the year in it. */
const YEAR_IN_TITLE = /(?:^|\D)((?:19|20)\d{2})年/;
/** 2023-2025年 is no year. */
const YEARS = /(?:19|20)\d{2}/g;
const LONGEST_TITLE = 60;
/** The money of the year, as declarations call it. */
const BUDGET = new Set(
  '年度资金总额 年度预算资金总额 年度预算总额 年度预算金额 年度预算数 项目资金总额 预算总额 预算金额 资金总额'.split(
    ' ',
  ),
);

/** The year in the title of a declaration, as the field that a form has for it; null without one. */
export function yearDeclared(above: readonly SheetRow[]): Field | null {
  for (const { entry, label } of above.flatMap(({ cells }) => cells)) {
    if (entry.text.length > LONGEST_TITLE || !label.endsWith('表')) continue;
    const year = entry.plain.match(YEAR_IN_TITLE)?.[1];
    if (year !== undefined && Array.from(entry.plain.matchAll(YEARS)).length === 1)
      return { name: YEAR, cell: entry.cell, filled: true, text: year, plain: year };
  }
  return null;
}

/** 年度资金总额, in 万元; null where none is given or two differ. */
export function budgetDeclared(above: readonly SheetRow[], tableRow: number): Amount | null {
  const lines = aboveLines(above, tableRow);
  const unit = moneyUnit(lines);
  const found = lines
    .flatMap(({ cells }) => cells)
    .flatMap(({ label, next }) =>
      BUDGET.has(label) && next !== null ? (amountOf(next.entry, unit) ?? []) : [],
    );
  const [first] = found;
  const same = found.every(({ value }) => value.equals(first?.value ?? new Decimal(0)));
  return first !== undefined && same ? first : null;
}
