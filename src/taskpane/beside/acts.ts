import type { Act } from './act';

/** All acts, in the order of the year. A new one is a file that exports it, and its line here. */
export const ACTS: readonly Act[] = [
  {
    title: '与申报表对照',
    does: '看目标值、单位、分值和指标名称与绩效目标申报表是否一致。',
    load: () => import('./targets/targets'),
  },
  {
    title: '与上年表对照',
    does: '看目标比去年变了什么、原因和文字是不是照抄；也可以比这一年的两份。',
    load: () => import('./last-year/last-year'),
  },
  {
    title: '佐证材料清单',
    does: '按编号列出佐证材料栏里的材料，和文件夹里的文件名对照。',
    load: () => import('./evidence/evidence'),
  },
  {
    title: '起草小结',
    does: '按表里的数起草资金支出、完成情况、存在的问题和改进意见，原因和意见留空给您写。',
    load: () => import('./draft/draft'),
  },
  {
    title: '上报核对',
    does: '看哪些地方预算系统可能不收，并把指标复制成可以贴进系统的样子。',
    load: () => import('./submission/submission'),
  },
];
