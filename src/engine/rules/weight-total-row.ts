import { Decimal, format, formatPoints, sameScore, sum } from '../decimal';
import { budgetBeside } from '../model/budget-beside';
import { unreadOf } from '../model/unread';
import { levelWeights } from '../model/weights';
import { rule } from '../rule';

const LEVELS = { 1: '一级指标', 2: '二级指标', 3: '三级指标' } as const;

export const weightTotalRow = rule({
  id: 'weight-total-row',
  severity: 'error',
  title: '合计行的权重与各行之和不符',
  messages: {
    unread:
      '合计写的{level}权重是 {printed}，已识别的合计 {sum}；差的 {missing} 分正好是“{label}”旁没有识别的数，请核对这部分是不是也计分。',
    total: '合计写的{level}权重是 {printed}，各行之和是 {sum}，请改正。',
  },
  *check(form, { options }) {
    for (const { level, entry, points } of form.total?.weights ?? []) {
      const column = levelWeights(form, level);
      if (points === null || column === null || column.length === 0) continue;
      const total = sum(column.map((weight) => weight.points));
      if (sameScore(points, total) || budgetBeside(form, total, points) !== null) continue;
      const data = {
        level: LEVELS[level],
        printed: formatPoints(points),
        sum: formatPoints(total),
      };
      const unread = unreadOf(form, points.minus(total));
      if (unread !== null) {
        yield {
          cell: unread.cell,
          also: [entry.cell],
          message: 'unread',
          severity: 'warning',
          data: { ...data, missing: formatPoints(unread.points), label: unread.label },
        };
        continue;
      }
      yield {
        cell: entry.cell,
        also: column.map(({ cell }) => cell),
        message: 'total',
        data,
        // A column that is wrong itself is mended first.
        ...(sameScore(total, new Decimal(options.total)) ? { suggestion: format(total, 2) } : {}),
      };
    }
  },
});
