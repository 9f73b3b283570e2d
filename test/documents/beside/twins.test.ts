// Covers src/engine/beside/likeliest.ts
import { againstDeclared, type DeclaredFile } from '../../../src/documents/beside/declared';
import type { Report } from '../../../src/engine/report/report';
import { readDeclarations } from '../../../src/sheet/declaration/read-declarations';
import {
  DECLARATION_LAYOUTS,
  declarationSheet,
  declaredRows,
  type DeclarationLayout,
  type DeclaredRow,
} from '../../fixtures/declarations';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../../fixtures/forms';
import { gridOf } from '../../fixtures/grid-of';
import { checked } from '../checked-form';

const FORMS = [JIANGMEN_2023, NATIONAL, ...Object.values(OTHER_LAYOUTS)];

function declared(
  layout: DeclarationLayout,
  report: Report,
  change: (rows: readonly DeclaredRow[]) => readonly DeclaredRow[] = (rows) => rows,
): DeclaredFile {
  const sheet = declarationSheet(layout, report.form, change(declaredRows(report.form)));
  const declarations = readDeclarations(gridOf(sheet)).map(({ form }) => ({
    sheet: '申报表',
    form,
  }));
  return { file: '申报表.xlsx', declarations, unread: [] };
}

const EACH = FORMS.flatMap((sheet) =>
  DECLARATION_LAYOUTS.map((layout) => [sheet.name, layout, sheet] as const),
);

test.each(EACH)('%s beside its own declaration (%s) leaves nothing to say', (_, layout, sheet) => {
  const { report } = checked(sheet);
  const found = againstDeclared(report, declared(layout, report));
  expect(found?.list.entries).toEqual([]);
  expect(found?.result.compared).toBeGreaterThan(1);
});

test.each(EACH)('%s beside one with another target (%s): it alone is said', (_, layout, sheet) => {
  const { report } = checked(sheet);
  const at = declaredRows(report.form).findIndex(({ target }) => /^[≥≤][1-9]/.test(target));
  if (at === -1) return;
  const change = (rows: readonly DeclaredRow[]) =>
    rows.map((row, index) =>
      index === at ? { ...row, target: row.target.replace(/\d+/, (n) => `${Number(n) * 2}`) } : row,
    );
  const entries = againstDeclared(report, declared(layout, report, change))?.list.entries ?? [];
  expect(entries.map(({ kind }) => kind)).toEqual(['value']);
});
