/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react';
import type { Form } from '../../../../src/engine/model/form';
import { readForm } from '../../../../src/sheet/read-form';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import type { DrawnSheet } from '../../../../src/taskpane/browser/sheet/drawn-sheet';
import { useFrozenOf } from '../../../../src/taskpane/browser/sheet/use-frozen-of';
import { gridLiteral } from '../../../fixtures/grid-literal';
import { viewOf } from '../view-of';

interface Shown {
  readonly form: Form | null;
  readonly drawn: DrawnSheet;
}

function shown(literal: string): Shown {
  const { grid } = gridLiteral(literal);
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return { form: reading.form, drawn: drawSheet(grid, viewOf([])) };
}

const FORM = `
  | 三级指标 | 预期值 | 实现值 | 权重 | 自评分数 |
  | 培训人数 | ≥100   | 100    | 60   | 60       |
  | 满意度   | ≥90%   | 95%    | 40   | 40       |
`;

const WITHOUT_LAST = FORM.split('\n')
  .filter((line) => !line.includes('满意度'))
  .join('\n');

test('the rows of a sheet that was edited and checked anew are given what they had', () => {
  const { result, rerender } = renderHook(({ form, drawn }) => useFrozenOf(form, drawn), {
    initialProps: shown(FORM),
  });
  const before = result.current;
  expect(before).toMatchObject({ top: 0, bottom: 0, last: 2 });
  rerender(shown(FORM.replace('95%', '96%')));
  expect(result.current).toBe(before);
});

test.each([
  ['a row more', `${FORM}  | 培训场次 | ≥3 | 3 | 10 | 10 |\n`, { last: 3 }],
  ['a title above', `\n  | 绩效自评表 |${WITHOUT_LAST}`, { top: 1, bottom: 1, last: 2 }],
  ['another column first', FORM.replaceAll('  | ', '  | 产出 | '), { left: 1, right: 1 }],
])('with %s it is what it is by now', (_, literal, expected) => {
  const { result, rerender } = renderHook(({ form, drawn }) => useFrozenOf(form, drawn), {
    initialProps: shown(FORM),
  });
  rerender(shown(literal));
  expect(result.current).toMatchObject(expected);
});

test('without a form nothing stays', () => {
  const { result, rerender } = renderHook(({ form, drawn }) => useFrozenOf(form, drawn), {
    initialProps: shown(FORM),
  });
  rerender({ ...shown(FORM), form: null });
  expect(result.current).toBeNull();
});
