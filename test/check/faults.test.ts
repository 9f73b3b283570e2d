import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import type { CellSpec } from '../host/workbook-spec';
import { checkGrid, placesOf } from './check-grid';

/** What a change to the sound 2023 form adds to its findings (+) and takes away (−). */
function difference(changes: Readonly<Record<string, CellSpec>>): readonly string[] {
  const sound = placesOf(checkGrid(gridOf(JIANGMEN_2023)));
  const found = placesOf(checkGrid(gridOf(withCells(JIANGMEN_2023, changes))));
  return [
    ...found.filter((place) => !sound.includes(place)).map((place) => `+${place}`),
    ...sound.filter((place) => !found.includes(place)).map((place) => `-${place}`),
  ].toSorted();
}

test.each<[string, Readonly<Record<string, CellSpec>>, readonly string[]]>([
  [
    'a missed target that keeps its full score',
    { H18: 3 },
    ['+I18 score-mismatch', '+J18 reason-missing', '+A48 narrative-count'],
  ],
  ['a score above its weight', { I19: 3, I47: 97.44 }, ['+I19 score-range']],
  ['a total that was not brought up to date', { I47: 96.56 }, ['+I47 score-total']],
  ['an error value in a score', { I20: { error: '#REF!' }, I47: 94.44 }, ['+I20 cell-error']],
  ['an error value in a group label', { A17: { error: '#REF!' } }, ['+A17 cell-error']],
  ['an error value in an inner group label', { C17: { error: '#N/A' } }, ['+C17 cell-error']],
  [
    'an error value in the evidence, which may cite the numbers that seem to be missing',
    { L17: { error: '#REF!' } },
    ['+L17 cell-error', '-L16 evidence-numbering'],
  ],
  ['an error value in a criterion', { K17: { error: '#REF!' } }, ['+K17 cell-error']],
  ['no budget', { G7: null }, ['+G7 form-blank', '-I15 funds-execution']],
  ['no spending beside a transfer of 0', { H9: null }, ['+H9 form-blank', '-I15 funds-execution']],
  ['no allocation beside a transfer of 0', { H8: null }, ['+H8 form-blank']],
  [
    'no fields and goals at all',
    { D3: null, D4: null, D5: null, D6: null, D10: null, H10: null },
    ['D3', 'D4', 'D5', 'D6', 'D10', 'H10'].map((cell) => `+${cell} form-blank`),
  ],
  [
    'spending beyond what was allocated',
    { H9: 1500 },
    ['+H9 funds-balance', '+A48 narrative-amount'],
  ],
])('%s', (_, changes, expected) => {
  expect(difference(changes)).toEqual(expected.toSorted());
});
