import { rule } from '../rule';

export const reasonUntraced = rule({
  id: 'reason-untraced',
  severity: 'warning',
  title: '算式用了表里找不到的数',
  messages: {
    untraced:
      '“{name}”的算式 {equation} 里的 {numbers} 在资金情况和文字说明里都找不到，请写明来历。',
  },
  *check(form, { assessments }) {
    const rows = new Set(form.indicators.map(({ row }) => row));
    // The number may stand in a cell beside the table that is broken.
    if (form.broken.some(({ cell }) => !rows.has(cell.row))) return;
    for (const { indicator, method, derivations } of assessments) {
      const { name, reason } = indicator;
      if (reason === null || method !== 'execution') continue;
      for (const { score, text, untraced } of derivations) {
        if (!score || untraced.length === 0) continue;
        yield {
          cell: reason.cell,
          message: 'untraced',
          data: { name: name.text, equation: text, numbers: untraced },
        };
      }
    }
  },
});
