import { tallyByKind, type Tally } from '../../engine/prose/tallies';
import type { Report } from '../../engine/report/report';

/** （二）资金完成绩效目标情况: how many indicators of each 一级指标 there are, and how many are done. */
export function completionText({ assessments }: Report): string {
  const rows = assessments.filter(({ indicator }) => indicator.kind === 'row');
  const failing = rows.filter(({ status }) => status === 'failing').length;
  const kinds = [...tallyByKind(rows)].filter(([, { group }]) => group?.level === 1);
  const counted = kinds.map(([kind, tally]) => `${kind}指标${outcomeOf(tally)}`);
  const all = `共设置绩效指标${countText(rows.length, failing)}`;
  return `${[all, ...(counted.length > 1 ? [counted.join('；')] : [])].join('。')}。`;
}

function outcomeOf({ count, by }: Tally): string {
  return countText(count, by.failing.length);
}

function countText(count: number, failing: number): string {
  if (failing === 0) return `${count}项，全部完成`;
  const done = failing === count ? '' : `其中完成${count - failing}项，`;
  return `${count}项，${done}未完成${failing}项`;
}
