import type { Form } from '../form';
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
    for (const { cell, text } of brokenEntries(form))
      yield { cell, message: 'error', data: { value: text } };
  },
});

function brokenEntries({ groups, indicators, total }: Form) {
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
  // A weight may stand in the name's cell, and the budget row shares its group's.
  return [...new Set(entries)].flatMap((entry) => (entry?.kind === 'error' ? [entry] : []));
}
