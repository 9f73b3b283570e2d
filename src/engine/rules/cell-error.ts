import type { Entry, Form } from '../form';
import { rule } from '../rule';

export const cellError = rule({
  id: 'cell-error',
  severity: 'error',
  title: '单元格是错误值',
  why: '#REF!、#N/A 一类错误值说明公式坏了，这一格的数没法用。',
  fix: '修好公式，或直接填上正确的数。',
  messages: {
    error: '这一格显示 {value}，公式出错了，请修好公式或直接填数。',
  },
  *check(form) {
    for (const { cell, text } of neededEntries(form).filter(({ kind }) => kind === 'error'))
      yield { cell, message: 'error', data: { value: text } };
  },
});

function neededEntries({ groups, indicators, total }: Form): readonly Entry[] {
  const entries = [
    ...groups.flatMap(({ weights }) => weights.map(({ entry }) => entry)),
    ...indicators.flatMap(({ name, weight, expected, actual, score, reason }) => [
      name,
      weight,
      expected,
      actual,
      score,
      reason,
    ]),
    ...(total?.weights ?? []).map(({ entry }) => entry),
    total?.score,
    total?.grade,
  ];
  return entries.filter((entry) => entry !== null && entry !== undefined);
}
