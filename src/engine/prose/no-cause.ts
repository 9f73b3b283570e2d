import { wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { withoutLead } from '../language/word-list';
import { remembered } from '../once';

/** What says that a row is done, where to read of it, or that one will do better, and gives no cause. */
const SAYS_NOTHING = wordsOf('fulfil', 'attain', 'goal', 'promise', 'emphasis').concat(
  '今后 下一步 将 继续 认真 努力 抓好 举一反三 加大 力度 督促 统筹 管理 监督 监管 工作 项目 措施 整改 制度 意识 效率 水平 质量 已经 已 全部 均 按时 按期 按计划 如期 超额 指标 无 没有 偏差 详见 见 参见 自评 绩效 评价 报告 附件 佐证 材料 说明 相关 资料 总结 情况 及 和 、 , 。 ; ( ) - 0 1 2 3 4 5 6 7 8 9'.split(
    ' ',
  ),
);

/** True for a reason of such words alone: 已完成, 详见自评报告, 进一步加强管理. */
export const saysNoCause = remembered(
  (reason: Plain): boolean => withoutLead(reason, SAYS_NOTHING) === '',
);
