import { wordList } from '../language/word-list';
import { rule } from '../rule';

/** 奖补经费拨付率, 工程资金金额: money that was paid, no product. */
const MONEY =
  /(?:资金|经费|补助|预算|投资|款).{0,6}(?:支付|拨付|执行|支出|到位|使用).{0,4}(?:率|进度|金额)|资金金额$/;
const ASKED = wordList(
  '满意 认可 好评 投诉 评价 评议 评分 获得感 测评 反馈 幸福 口碑 信访 表扬 知晓',
);
/** Groups that no rate of satisfaction belongs to. */
const OUTPUT = wordList('数量 质量 时效 成本');
/** Groups that no rate of being in time belongs to. */
const UNTIMED = wordList('质量 成本');
const TIME = /及时率|按[时期].{0,4}率/;

export const indicatorKind = rule({
  id: 'indicator-kind',
  severity: 'warning',
  title: '指标与所在的二级指标不匹配',
  messages: {
    money: '“{name}”放在“{group}”里：数量指标要反映提供了多少产品或服务，请改放或换指标。',
    satisfaction: '“{name}”是满意度，放在“{group}”里，请改放到满意度指标。',
    other: '“{name}”放在“{group}”里，看不出是谁对什么满意，请改放或换指标。',
    quality: '“{name}”放在“{group}”里，一般属于质量指标，请核对。',
    time: '“{name}”放在“{group}”里，一般属于时效指标，请核对。',
  },
  *check(form) {
    for (const { kind, name, labels } of form.indicators) {
      const group = labels.at(-1);
      if (kind === 'budget' || labels.length < 2 || group === undefined || name.kind !== 'text')
        continue;
      const message = misplaced(name.plain, group);
      if (message === null) continue;
      const data = { name: name.text, group };
      const severity = message === 'quality' || message === 'time' ? 'info' : 'warning';
      yield { cell: name.cell, message, severity, data };
    }
  },
});

function misplaced(name: string, group: string) {
  if (group.startsWith('数量') && MONEY.test(name)) return 'money';
  if (OUTPUT.opens(group) && name.includes('满意')) return 'satisfaction';
  if (group.includes('满意') && !ASKED.isIn(name)) return 'other';
  if (group.startsWith('时效') && name.includes('合格率')) return 'quality';
  return UNTIMED.opens(group) && TIME.test(name) ? 'time' : null;
}
