import { check } from '../../../src/engine/check/check';
import { readForm } from '../../../src/sheet/read-form';
import { gridLiteral } from '../../fixtures/grid-literal';

test.each(['资金支付进度', '资金支付率'])(
  'a scored budget block beside a row %s is not counted twice',
  (name) => {
    const { grid } = gridLiteral(`
      | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 100 | 95 | 10 | 95% | 9.5 |
      | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
      | 过程 | ${name} | 10 | | 95% | 9.5 |
      | 产出 | 场次 | 90 | ≥5 | 5 | 90 |
      | 合计 | | 100 | | | 99.5 |`);
    const reading = readForm(grid);
    if (reading.kind !== 'form') throw new Error(reading.why);
    const rules = check(reading.form).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => /total|sum/.test(rule))).toEqual([]);
  },
);
