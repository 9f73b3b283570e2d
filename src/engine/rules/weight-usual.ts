import { Decimal, format, sum } from '../decimal';
import { isExecutionName } from '../language/execution-name';
import { normalise } from '../language/plain';
import { levelWeights } from '../model/weights';
import { rule } from '../rule';

export const weightUsual = rule({
  id: 'weight-usual',
  severity: 'info',
  title: '一级指标的分值与当地通行的不同',
  messages: { usual: '“{name}”共 {points} 分，按设置里的口径通常是 {usual} 分，请核对依据。' },
  *check(form, { options }) {
    const weights = levelWeights(form, 1);
    if (weights === null) return;
    for (const [names, usual] of Object.entries(options.weights)) {
      const wanted = names.split('+');
      const meant = weights.filter(({ name }) => wanted.some((one) => isCalled(name, one)));
      const missing = wanted.some((one) => !meant.some(({ name }) => isCalled(name, one)));
      const [first] = meant;
      const points = sum(meant.map((weight) => weight.points));
      if (first === undefined || missing || points.equals(new Decimal(usual))) continue;
      yield {
        cell: first.cell,
        also: meant.slice(1).map(({ cell }) => cell),
        message: 'usual',
        data: {
          name: meant.map(({ name }) => name).join('、'),
          points: format(points),
          usual: `${usual}`,
        },
      };
    }
  },
});

/** 产出指标 and 产出（50分） are called 产出, 预算执行率 (or 资金支出率) is called 执行率; 产出成本 is not. */
function isCalled(name: string, wanted: string): boolean {
  const [bare = ''] = normalise(name).split('(', 1);
  if (wanted.endsWith('执行率')) return isExecutionName(normalise(name));
  return bare.split('指标', 1)[0] === wanted;
}
