import { percentageOf } from '../compare/percentage';
import { HUNDRED } from '../decimal';
import { wordList } from '../language/word-list';
import { rule } from '../rule';

const CAPPED =
  '合格|准确|持证|覆盖|满意|知晓|到位|及时|按[时期]|达标|验收|参与|出勤|正常|完好|入学|优良|优秀|办结|通过|公开';
/** A part of a whole: 合格率, 数据按时提报率, 占比. */
const SHARE = new RegExp(`(?:${CAPPED})[^,;。]{0,6}[率度]|占比|比例`);
/** What may be more than all there is. */
const OPEN = wordList(
  '增 提高 提升 上升 完成率 执行率 利用率 产能 负荷 投入产出 超 收益 回报 配套',
);

export const rateOver100 = rule({
  id: 'rate-over-100',
  severity: 'warning',
  title: '比率超过 100%',
  messages: {
    expected: '“{name}”的预期值“{value}”超过 100%，请核对。',
    actual: '“{name}”的实现值“{value}”超过 100%，请核对。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, target, measure } of assessments) {
      const { name, expected, actual } = indicator;
      const inName = name.plain.endsWith('(%)');
      if (!SHARE.test(name.plain) || OPEN.isIn(name.plain)) continue;
      const asked = target.kind === 'number' && (target.percent || inName) ? target.value : null;
      const values = [
        { message: 'expected', entry: expected, percent: asked },
        { message: 'actual', entry: actual, percent: percentageOf(target, measure, inName) },
      ] as const;
      for (const { message, entry, percent } of values) {
        if (entry === null || !percent?.greaterThan(HUNDRED)) continue;
        const data = { name: name.text, value: entry.text };
        yield { cell: entry.cell, message, data };
      }
    }
  },
});
