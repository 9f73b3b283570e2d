import { assess } from '../../../src/engine/check/assess';
import type { Group } from '../../../src/engine/model/form';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { tallyAll, tallyByKind } from '../../../src/engine/prose/tallies';
import type { Assessment } from '../../../src/engine/scoring/assessment';
import { formOf, type RowTexts } from '../scoring/form-of';

function group(name: string, parent: Group | null = null): Group {
  const level = parent === null ? 1 : 2;
  return { level, name, parent, nameCell: { row: 0, column: 0 }, weights: [] };
}

const OUTPUT = group('产出指标（50分）');
const DECISION = group('决策');
const GROUPS = [group('数量指标', OUTPUT), group('质量', OUTPUT), DECISION];
const MET = { expected: '3场', actual: '3场', claimed: '10' };
const MISSED = { ...MET, actual: '2场' };

function assessed(
  ...rows: readonly (readonly [RowTexts, Group | undefined])[]
): readonly Assessment[] {
  const form = formOf(rows.map(([texts]) => texts));
  const indicators = form.indicators.map((one, at) => ({ ...one, group: rows[at]?.[1] ?? null }));
  return assess({ ...form, indicators }, DEFAULT_OPTIONS);
}

const ROWS = assessed([MET, GROUPS[0]], [MISSED, GROUPS[1]], [MET, GROUPS[2]]);
const tallyOfAll = tallyAll(ROWS);

test('a row counts for its group and for those around it', () => {
  const counts = [...tallyByKind(ROWS)].map(([kind, { count, by }]) => [
    kind,
    count,
    by.failing.length,
  ]);
  expect(counts).toEqual([
    ['数量', 1, 0],
    ['产出', 2, 1],
    ['质量', 1, 1],
    ['决策', 1, 0],
  ]);
});

const waysAt = (said: number) =>
  tallyOfAll(said).map(({ count, by }) => [count, by.met.length, by.failing.length]);

test('all indicators may be counted with those on how the project is run, or without', () => {
  expect(waysAt(2)).toEqual([
    [2, 1, 1],
    [2, 1, 1],
  ]);
});

test('how all came out may be said of the results alone', () => {
  expect(waysAt(3)).toContainEqual([3, 2, 1]);
  expect(waysAt(3)).toContainEqual([3, 1, 1]);
});

test('a number that is neither is held against all of them', () => {
  expect(waysAt(7)).toEqual([[3, 1, 1]]);
});
