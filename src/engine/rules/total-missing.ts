import { formatPoints } from '../decimal';
import { isBroken } from '../language/cell-value';
import { pointsOf } from '../language/points';
import { rule } from '../rule';

export const totalMissing = rule({
  id: 'total-missing',
  severity: 'warning',
  title: '没有写总分',
  messages: {
    row: '表里打了分，却没有合计（总分）行，请补上，得分合计 {sum}。',
    score: '“{label}”这一行写了权重，没有写得分合计，应为 {sum}。',
    words: '“{label}”的得分写的是“{text}”，不是一个数；得分合计 {sum}，请写成数。',
  },
  *check(form, { totals }) {
    const { total, headers, indicators } = form;
    const scored = indicators.filter(({ kind, claimed }) => kind === 'row' && claimed !== null);
    if (headers.score === undefined || totals.claimed === null || scored.length < 2) return;
    const sum = formatPoints(totals.claimed);
    if (total === null) {
      yield { cell: headers.score.cell, message: 'row', data: { sum } };
    } else if (total.score === null) {
      const cell = { row: total.label.cell.row, column: headers.score.cell.column };
      const data = { label: total.label.text.trim(), sum };
      yield { cell, message: 'score', data, suggestion: sum };
    } else if (!form.totalAbove && !isBroken(total.score) && pointsOf(total.score) === null) {
      const { cell, text } = total.score;
      yield { cell, message: 'words', data: { label: total.label.text.trim(), text, sum } };
    }
  },
});
