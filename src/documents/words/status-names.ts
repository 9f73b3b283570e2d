import type { Method, Status } from '../../engine/scoring/assessment';

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  met: '达标',
  failing: '未达标',
  manual: '需人工',
};

/** How a score is recomputed, in the words of the form. */
export const METHOD_NAMES: Readonly<Record<Method, string>> = {
  ratio: '正向指标，按完成比例',
  reverse: '反向指标，越低越好',
  range: '区间指标',
  deadline: '时限指标',
  tier: '定性指标，按完成档次',
  execution: '支出率',
  judgement: '按评分标准人工判断',
  benchmark: '与对比值比较',
};
