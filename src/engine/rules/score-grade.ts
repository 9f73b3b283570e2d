import { format } from '../decimal';
import { rule } from '../rule';

export const scoreGrade = rule({
  id: 'score-grade',
  severity: 'warning',
  title: '评价等级与总分不符',
  why: '等级由总分决定：90 分（含）以上为优，80 分（含）以上为良，60 分（含）以上为中，其余为差。',
  fix: '按总分改等级；本地划分标准不同的，在设置里改分数线。',
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
