import { hundredfold } from '../compare/hundredfold';
import { format, HUNDRED } from '../decimal';
import { rule } from '../rule';

export const valueHundredfold = rule({
  id: 'value-hundredfold',
  severity: 'error',
  title: '实现值像是少乘了 100',
  messages: {
    share:
      '“{name}”的实现值“{actual}”只有预期值“{expected}”的百分之一上下，得分却像是按 {meant}% 打的，请核对是不是少乘了 100。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, target, measure } of assessments) {
      const { name, expected, actual } = indicator;
      const meant = hundredfold(target, measure, indicator);
      if (meant === null || expected === null || actual === null) continue;
      const data = {
        name: name.text,
        actual: actual.text,
        expected: expected.text,
        meant: format(meant),
      };
      // Only a value that is nothing but its number is typed over.
      const alone = actual.plain === `${format(meant.dividedBy(HUNDRED))}%`;
      const typed = actual.kind === 'number' ? format(meant) : `${format(meant)}%`;
      yield {
        cell: actual.cell,
        also: [expected.cell],
        message: 'share',
        data,
        ...(alone ? { suggestion: typed, choice: true } : {}),
      };
    }
  },
});
