import { Decimal } from '../decimal';
import { oneLine } from '../one-line';
import { compareDays, printDay } from '../values/date';
import { timelyTier } from '../values/tier-words';
import type { ScoringMethod } from './method';
import { fullShare, open } from './outcome';
import { tierOutcome } from './tiers';

const ONE = new Decimal(1);

/** Deadlines (时限): finished by the day → the weight; words such as 按时, 已完成 → their tier. */
export const deadline: ScoringMethod<'deadline'> = {
  id: 'deadline',
  score(row, context) {
    const { target, measure } = row;
    if (target.kind !== 'deadline') return null;
    const due = printDay(target.day);
    if (measure.kind === 'date') {
      const late = compareDays(measure.day, target.day) > 0;
      const done = printDay(measure.day);
      if (!late) return fullShare(ONE, true, `${done}完成，不晚于 ${due}`);
      return open(
        `${done}完成，晚于 ${due}，扣多少分看评分标准`,
        '请按评分标准自行判断得分',
        false,
      );
    }
    if (measure.kind === 'blank') return open('没有实现值', '请填写完成日期');
    const tier = timelyTier(row.actual);
    if (tier !== null)
      return tierOutcome(tier, `实现值写的是“${oneLine(row.actual)}”`, row, context);
    return open(`实现值“${oneLine(row.actual)}”里没有完成日期`, '请把实现值写成完成日期');
  },
};
