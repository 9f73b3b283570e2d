import { openXlsx } from '../../../../src/host/xlsx/open';
import {
  NO_STEPS,
  stepGone,
  stepOf,
  stepTaken,
  type Steps,
} from '../../../../src/taskpane/browser/editing/steps';
import { workbookFile } from '../../../host/xlsx/workbook-file';

const left = {
  state: openXlsx(workbookFile()).now(),
  remembered: { written: [], marked: [] },
};

function taken(...whats: readonly string[]): Steps {
  return whats.reduce(
    (steps, what) => stepTaken(steps, { ...left, deed: { what, sheet: '表', cell: null } }),
    NO_STEPS,
  );
}

const names = ({ back, forth }: Steps) =>
  [back, forth].map((steps) => steps.map(({ deed }) => deed.what).join(''));

test('what was done last is undone first, and redone last', () => {
  const once = stepGone(taken('甲', '乙', '丙'), 'back', left);
  expect(names(once)).toEqual(['甲乙', '丙']);
  const twice = stepGone(once, 'back', left);
  expect(names(twice)).toEqual(['甲', '丙乙']);
  expect(stepOf(twice, 'forth')?.deed.what).toBe('乙');
  expect(names(stepGone(twice, 'forth', left))).toEqual(['甲乙', '丙']);
});

test('after another deed nothing is left to redo', () => {
  const undone = stepGone(taken('甲', '乙'), 'back', left);
  const step = { ...left, deed: { what: '丁', sheet: '表', cell: null } };
  expect(names(stepTaken(undone, step))).toEqual(['甲丁', '']);
});

test('where nothing was done there is nothing to undo', () => {
  expect([stepOf(NO_STEPS, 'back'), stepGone(NO_STEPS, 'forth', left)]).toEqual([null, NO_STEPS]);
});

test('the oldest of very many steps is forgotten', () => {
  const many = taken(...Array.from({ length: 130 }, (_, at) => `第${at}步`));
  expect([many.back.length, many.back[0]?.deed.what]).toEqual([100, '第30步']);
});
