import * as fc from 'fast-check';
import { check } from '../../src/engine/check/check';
import type { Report } from '../../src/engine/report/report';
import { parseAddress, printCell } from '../../src/sheet/address';
import { sheetCells } from '../../src/sheet/cells/sheet-cells';
import type { Grid, GridCell, GridRow } from '../../src/sheet/grid';
import { readForm } from '../../src/sheet/read-form';
import { promptAndMarkEdits, suggestionEdits } from '../../src/sheet/report-edits';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';

const SEED = 20_231_231;
const CASES = 60;
const FORMS = [JIANGMEN_2023, NATIONAL, ...Object.values(OTHER_LAYOUTS)];
/** Contents of one form's cells may turn up anywhere in another. */
const CONTENTS = FORMS.flatMap((form) => gridOf(form).rows.flatMap(({ cells }) => cells));

const oddNumber = fc
  .constantFrom('-5', '0', '1e300', '-1e-300', '1E+15', '0.1', '33.300000000000004', '1e999', 'abc')
  .map((value): GridCell => ({ column: 0, kind: 'number', value, text: value, formula: false }));

const oddText = fc
  .oneof(
    fc.constantFrom(
      '≥≤',
      '1÷0=',
      '（1+2*3=7',
      '0/0',
      '2023年13月45日',
      '-',
      '无限',
      '%',
      '=SUM(A1)',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  .map((value): GridCell => ({ column: 0, kind: 'text', value, text: value, formula: false }));

const error = fc
  .constantFrom('#REF!', '#N/A', '#DIV/0!')
  .map((value): GridCell => ({ column: 0, kind: 'error', value, text: value, formula: true }));

const content = fc.oneof(fc.constantFrom(...CONTENTS), oddNumber, oddText, error);

/** Puts contents into cells, takes cells away, repeats and removes rows. */
const mutation = fc.record({
  put: fc.array(fc.tuple(fc.nat(999), fc.nat(999), content), { maxLength: 6 }),
  gone: fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { maxLength: 4 }),
  twice: fc.array(fc.nat(999), { maxLength: 2 }),
  rowsGone: fc.array(fc.nat(999), { maxLength: 2 }),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutated(grid: Grid, { put, gone, twice, rowsGone }: Mutation): Grid {
  let rows = grid.rows.map(({ cells }) => [...cells]);
  for (const [row, place, cell] of put) {
    const cells = rows[row % rows.length] ?? [];
    const at = place % cells.length;
    cells.splice(at, 1, { ...cell, column: cells[at]?.column ?? 0 });
  }
  for (const [row, place] of gone) rows[row % rows.length]?.splice(place % 8, 1);
  for (const row of twice) rows.splice(row % rows.length, 0, [...(rows[row % rows.length] ?? [])]);
  rows = rows.filter((_, row) => !rowsGone.some((one) => one % rows.length === row));
  const numbered = rows.map((cells, row): GridRow => ({ row, cells }));
  return { ...grid, rows: numbered.filter(({ cells }) => cells.length > 0) };
}

/** What every report promises, whatever the form holds. */
function expectSound(grid: Grid, report: Report): void {
  const bottom = grid.rows.at(-1)?.row ?? 0;
  for (const { cell, also, message } of report.findings) {
    expect(message).toMatch(/\S/);
    expect(message).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    for (const one of [cell, ...also]) {
      expect(parseAddress(printCell(one))).toEqual(one);
      expect(one.row).toBeLessThanOrEqual(bottom + 1);
    }
  }
  for (const { recomputed, range, indicator } of report.assessments) {
    const weight = indicator.points?.toNumber() ?? Infinity;
    for (const points of [recomputed, range?.low, range?.high]) {
      if (points === null || points === undefined) continue;
      expect(points.toNumber()).toBeGreaterThanOrEqual(0);
      expect(points.toNumber()).toBeLessThanOrEqual(weight);
    }
  }
}

/** A text of several numbers or labels, of which nobody knows which is meant. */
const UNCLEAR = /\d[^\d.]+\d|[:：].*[:：]/s;

/** Prompts go into blank reasons or over prompts of ours; a suggestion changes one cell, if any. */
function expectHarmlessEdits(grid: Grid, report: Report): void {
  const cells = sheetCells(grid);
  for (const { cell, before } of promptAndMarkEdits(grid, report).writes) {
    expect(cells.content(cell)).toEqual(before);
    expect(before.value).toMatch(/^(?:【待填写】.*|[/／\-—–－无0\s]*)$/s);
  }
  for (const finding of report.findings) {
    const { writes } = suggestionEdits(grid, report, [finding]);
    const { kind, value } = cells.content(finding.cell);
    if (finding.suggestion === null) expect(writes).toEqual([]);
    else if (kind !== 'text' || !UNCLEAR.test(value)) expect(writes).toHaveLength(1);
  }
}

test.each(FORMS)('$name with cells and rows changed gives a sound report', (form) => {
  const original = gridOf(form);
  fc.assert(
    fc.property(mutation, (one) => {
      const grid = mutated(original, one);
      const reading = readForm(grid);
      if (reading.kind !== 'form') return;
      const report = check(reading.form);
      expectSound(grid, report);
      expectHarmlessEdits(grid, report);
    }),
    { numRuns: CASES, seed: SEED },
  );
});
