import * as fc from 'fast-check';
import type { Cell } from '../../../../src/engine/model/form';
import { openXlsx } from '../../../../src/host/xlsx/open';
import { printCell } from '../../../../src/sheet/address';
import { sheetCells } from '../../../../src/sheet/cells/sheet-cells';
import type { Content } from '../../../../src/sheet/edits';
import { BLANK } from '../../sheets';
import type { CellSpec } from '../../workbook-spec';
import { specFile } from '../spec-file';

const NAME = '评分表';

const anyCell: fc.Arbitrary<CellSpec> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constant({ error: '#DIV/0!' }),
);
const anySheet = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 });
const anyPlace: fc.Arbitrary<Cell> = fc.record({
  row: fc.nat({ max: 10 }),
  column: fc.nat({ max: 8 }),
});
const PLACES = Array.from({ length: 11 * 9 }, (_, place) => ({
  row: Math.trunc(place / 9),
  column: place % 9,
}));
const anyContent: fc.Arbitrary<Content> = fc.oneof(
  fc.constant(BLANK),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    .map((value): Content => ({ kind: 'text', value })),
  fc.integer().map((value): Content => ({ kind: 'number', value: String(value) })),
  fc.boolean().map((value): Content => ({ kind: 'boolean', value: value ? 'TRUE' : 'FALSE' })),
);
const anyWrites = fc.uniqueArray(fc.tuple(anyPlace, anyContent), {
  maxLength: 12,
  selector: ([cell]) => printCell(cell),
});

test('whatever is written is read back, all else is as it was, and restoring undoes it', async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, anyWrites, async (rows, places) => {
      const host = openXlsx(specFile([{ name: NAME, rows }]));
      const before = await host.read(NAME);
      const old = sheetCells(before);
      const writes = places.map(([cell, after]) => ({ cell, before: old.content(cell), after }));

      const receipt = await host.apply(NAME, { writes, guards: [], marks: null });

      const now = sheetCells(await openXlsx(host.save()).read(NAME));
      const written = new Map(places.map(([cell, after]) => [printCell(cell), after]));
      expect(PLACES.map((cell) => now.content(cell))).toEqual(
        PLACES.map((cell) => written.get(printCell(cell)) ?? old.content(cell)),
      );
      await host.restore(receipt);
      expect(await host.read(NAME)).toEqual(before);
    }),
  );
});
