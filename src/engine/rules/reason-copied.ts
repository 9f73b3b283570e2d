import { givesNoReason } from '../language/blank';
import { isBroken } from '../language/cell-value';
import { isUnfinished } from '../report/prompt-text';
import { rule } from '../rule';

/** Shorter texts are alike by chance: 正在推进. */
const SHORTEST = 10;
/** Two rows may well have one cause. */
const FEWEST = 3;

export const reasonCopied = rule({
  id: 'reason-copied',
  severity: 'info',
  title: '几个指标的原因一字不差',
  messages: {
    copied: '{count} 个未达标指标的原因一字不差（{names}），请分别写明。',
  },
  *check(_form, { assessments }) {
    const alike = new Map<string, (typeof assessments)[number][]>();
    for (const assessment of assessments) {
      const { reason } = assessment.indicator;
      if (assessment.status !== 'failing' || reason === null || isBroken(reason)) continue;
      if (givesNoReason(reason) || isUnfinished(reason.text)) continue;
      const rows = alike.get(reason.plain) ?? [];
      rows.push(assessment);
      alike.set(reason.plain, rows);
    }
    for (const [text, rows] of alike) {
      const [cell, ...also] = rows.flatMap(({ indicator }) => indicator.reason?.cell ?? []);
      if (cell === undefined || rows.length < FEWEST || text.length < SHORTEST) continue;
      const names = rows.map(({ indicator }) => indicator.name.text);
      yield { cell, also, message: 'copied', data: { count: `${rows.length}`, names } };
    }
  },
});
