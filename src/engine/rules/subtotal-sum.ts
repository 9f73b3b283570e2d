import { format, formatPoints } from '../decimal';
import { sumsBeside } from '../model/subtotals';
import { rule } from '../rule';

export const subtotalSum = rule({
  id: 'subtotal-sum',
  severity: 'error',
  title: '小计与各行之和不符',
  messages: {
    weight: '“{label}”的权重写的是 {printed}，这 {count} 行加起来是 {sum}，请改正。',
    score: '“{label}”的自评分数写的是 {printed}，这 {count} 行加起来是 {sum}，请改正。',
  },
  *check({ indicators, subtotals }) {
    if (subtotals.length === 0) return;
    const byRow = new Map(indicators.map((one) => [one.row, one]));
    for (const subtotal of subtotals) {
      if (subtotal.rows === null) continue;
      const rows = subtotal.rows.flatMap((row) => byRow.get(row) ?? []);
      for (const { of, entry, printed, sum, right } of sumsBeside(subtotal, rows)) {
        if (right) continue;
        yield {
          cell: entry.cell,
          also: rows.flatMap((one) => one[of]?.cell ?? []),
          message: of,
          data: {
            label: subtotal.label.text.trim(),
            printed: formatPoints(printed),
            count: `${rows.length}`,
            sum: formatPoints(sum),
          },
          suggestion: format(sum, 2),
        };
      }
    }
  },
});
