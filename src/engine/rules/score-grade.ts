import { format } from '../decimal';
import { rule } from '../rule';

export const scoreGrade = rule({
  id: 'score-grade',
  severity: 'warning',
  title: '评价等级与总分不符',
  messages: {
    grade: '等级写的是“{printed}”，自评总分 {total} 分应为“{grade}”，请改正。',
  },
  *check(form, { totals, options }) {
    const { claimed, grade } = totals;
    const printed = form.total?.grade ?? null;
    const named = gradeIn(printed?.text ?? '', options.gradeNames);
    if (claimed === null || grade === null) return;
    if (printed === null || named === undefined || named === grade) return;
    yield {
      cell: printed.cell,
      message: 'grade',
      data: { printed: printed.text, total: format(claimed), grade },
      suggestion: grade,
    };
  },
});

/** The longest name wins: 不合格 is not 合格. */
function gradeIn(text: string, names: readonly string[]): string | undefined {
  return names.filter((name) => text.includes(name)).toSorted((a, b) => b.length - a.length)[0];
}
