import type { Form, Headers } from '../../engine/model/form';
import { isFilled } from '../cells/filled';
import { sheetRows, type SheetRow } from '../cells/sheet-rows';
import type { Grid } from '../grid';
import { findHeaderBlocks } from '../header/header-block';
import { formOf } from '../read-form';
import { splitForms, type FormRows } from '../split';
import { readTable } from '../table/table';
import { annualColumns } from './annual-columns';
import { budgetDeclared, yearDeclared } from './declared-facts';

/** What is declared, as a form of which nothing was reached yet. */
export interface Declaration {
  readonly form: Form;
  /** It has columns for what is reached: a 评分表 that nobody has filled in. */
  readonly blank: boolean;
}

/** Fewer rows with a target are the sample rows of some other table. */
const FEWEST = 2;

/**
 * Every 绩效目标申报表 of a sheet: a table of indicators with target values, whatever its title, and
 * with nothing in it that was reached or scored.
 */
export function readDeclarations(grid: Grid): readonly Declaration[] {
  const rows = annualColumns(sheetRows(grid));
  const [first, ...others] = findHeaderBlocks(rows, declares);
  if (first === undefined) return [];
  return splitForms(rows, [first, ...others]).flatMap((parts) => readOne(parts) ?? []);
}

function declares({ name, expected }: Headers): boolean {
  return name !== undefined && expected !== undefined;
}

function readOne(parts: FormRows): Declaration | null {
  const [block] = parts.table.blocks;
  const table = readTable(parts.table);
  if (table.filledIn) return null;
  const form = withFacts(formOf(parts, table), parts.above, block.firstRow);
  if (form.indicators.filter(({ expected }) => isFilled(expected)).length < FEWEST) return null;
  const { actual, score } = block.headers;
  return { form, blank: actual !== undefined || score !== undefined };
}

/** With what declarations say in words of their own. */
function withFacts(form: Form, above: readonly SheetRow[], tableRow: number): Form {
  const year = form.fields.some(({ name }) => name === '评价年度') ? null : yearDeclared(above);
  return {
    ...form,
    fields: year === null ? form.fields : [...form.fields, year],
    funds: { ...form.funds, budget: form.funds.budget ?? budgetDeclared(above, tableRow) },
  };
}
