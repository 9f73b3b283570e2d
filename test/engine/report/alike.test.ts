import { foldAlike } from '../../../src/engine/report/alike';
import { printCell } from '../../../src/sheet/address';
import { checkGrid } from '../../check/check-grid';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { gridOf } from '../../fixtures/grid-of';
import type { CellSpec } from '../../host/workbook-spec';

/** What the form with these changes shows in one entry: `value-unmeasured H27 H32 …`. */
function folded(changes: Readonly<Record<string, CellSpec>>): readonly string[] {
  const { findings } = checkGrid(gridOf(withCells(JIANGMEN_2023, changes)));
  return foldAlike(findings, (finding) => finding)
    .filter(({ length }) => length > 1)
    .map((alike) =>
      [alike[0]?.rule, ...alike.map(({ cell, severity }) => `${severity} ${printCell(cell)}`)].join(
        ', ',
      ),
    );
}

const FIVE = 'value-unmeasured, warning H27, warning H32, warning H39, warning H45, warning H46';

test('five that say the same of different cells are one entry', () => {
  expect(folded({})).toEqual([FIVE]);
});

test('so are more', () => {
  expect(folded({ H33: '≥90%' })).toEqual([FIVE.replace('H39', 'H33, warning H39')]);
});

test('four stand by themselves', () => {
  expect(folded({ H45: '95%' })).toEqual([]);
});

test('another sentence of the same rule is no fifth', () => {
  expect(folded({ H45: '约95%' })).toEqual([]);
  expect(folded({ H33: '约95%' })).toEqual([FIVE]);
});

test('every finding is in one entry, in the order of the first of each', () => {
  const { findings } = checkGrid(gridOf(JIANGMEN_2023));
  const entries = foldAlike(findings, (finding) => finding);
  expect(new Set(entries.flat())).toEqual(new Set(findings));
  expect(entries.flat()).toHaveLength(findings.length);
  const firsts = entries.map(([first]) => first && findings.indexOf(first));
  expect(firsts).toEqual(firsts.toSorted((a = 0, b = 0) => a - b));
});
