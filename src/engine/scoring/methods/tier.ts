import { withoutNature } from '../../language/target';
import { quoted } from '../../sentence/one-line';
import { tierOutcome } from '../bands';
import type { ValuesMethod } from '../method';
import { fullShare, open, openBroken, openMissed } from '../outcome';

/** Qualitative targets (定性): words give no number but a range of points. */
export const tier: ValuesMethod<'tier'> = {
  id: 'tier',
  score(row, context) {
    const { target, measure } = row;
    if (target.kind !== 'words') return null;
    if (measure.kind === 'blank') return open('没有实现值', '请填写实现值');
    if (measure.kind === 'broken') return openBroken('实现值');
    const expected = withoutNature(row.expected);
    const actual = row.actual.trim();
    if (row.classReached === true)
      return fullShare(`水质${quoted(actual)}不差于${quoted(expected)}`);
    if (row.classReached === false)
      return openMissed(
        `水质${quoted(actual)}差于${quoted(expected)}`,
        '请按评分标准自行判断得分',
        '扣多少分看评分标准',
      );
    const { tier: said, same, underWay } = measure.says;
    const stated = said ?? (underWay && !same ? 'bottom' : null);
    if (same && stated !== 'bottom')
      return tierOutcome('top', `实现值${quoted(actual)}与预期值说法一致`, row, context);
    if (stated !== null) return tierOutcome(stated, `实现值写的是${quoted(actual)}`, row, context);
    return open(
      `预期值${quoted(expected)}、实现值${quoted(actual)}是文字，看不出达成的程度`,
      '请按完成情况自行判断，或在实现值写明“达成预期指标”“部分达成”“未达成”',
    );
  },
};
