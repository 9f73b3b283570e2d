import { format } from '../decimal';
import { formYear, plainField } from '../model/form-facts';
import { totalSpent, UNIT_STEP } from '../model/funds';
import { amountStatements, isSameAmount } from '../prose/amounts';
import { rule } from '../rule';

export const narrativeAmount = rule({
  id: 'narrative-amount',
  severity: 'warning',
  title: '文字说明里的金额与资金情况不符',
  messages: {
    budget: '文字说明写“{text}”，资金情况里的预算是 {amount} 万元，请核对。',
    unit: '文字说明写“{text}”，资金情况里是 {amount} 万元，相差 10000 倍，请核对填的是元还是万元。',
    spent: '文字说明写“{text}”，资金情况里的实际支出是 {amount} 万元，请核对。',
  },
  *check(form) {
    const year = formYear(form);
    const spent = totalSpent(form.funds);
    const { budget } = form.funds;
    const project = plainField(form, '项目名称');
    for (const { cell, plain } of form.narrative) {
      for (const statement of amountStatements(plain, year, project)) {
        const amount = statement.about === 'budget' ? budget?.value : spent;
        if (!amount || isSameAmount(statement, amount)) continue;
        const source = statement.about === 'budget' ? budget : form.funds.spent?.local;
        const isOff =
          isSameAmount(statement, amount.times(UNIT_STEP)) ||
          isSameAmount(statement, amount.dividedBy(UNIT_STEP));
        yield {
          cell,
          also: source ? [source.cell] : [],
          message: isOff ? 'unit' : statement.about,
          severity: isOff ? 'error' : 'warning',
          data: { text: statement.text, amount: format(amount) },
        };
      }
    }
  },
});
