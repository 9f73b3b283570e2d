import { format } from '../../../src/engine/decimal';
import type { Form } from '../../../src/engine/model/form';
import { countedWeights, levelWeights, weightParts } from '../../../src/engine/model/weights';
import { readForm } from '../../../src/sheet/read-form';
import { gridLiteral } from '../../fixtures/grid-literal';

function read(sheet: string): Form {
  const reading = readForm(gridLiteral(sheet).grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return reading.form;
}

const points = (weights: readonly { points: Parameters<typeof format>[0] }[] | null | undefined) =>
  weights?.map((weight) => format(weight.points)) ?? null;

const WITH_BUDGET = read(`
  | 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9 |
  | 一级指标 | 二级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 产出指标(90分) | 数量 | 60 | 场次 | 40 | ≥5 | 5 | 40 |
  | | | | 人数 | 20 | ≥5 | 5 | 20 |
  | | 质量 | 30 | 合格率 | 30 | ≥5 | 5 | 30 |
`);

test('the budget row is a group of its own beside level 1', () => {
  expect(points(levelWeights(WITH_BUDGET, 1))).toEqual(['10', '90']);
});

test('on level 2 the weight of the budget row stands in for a group', () => {
  expect(points(levelWeights(WITH_BUDGET, 2))).toEqual(['10', '60', '30']);
});

test('a group is divided into its level-2 groups, these into their indicators', () => {
  const parts = weightParts(WITH_BUDGET);
  const of = (name: string) =>
    points([...parts].find(([group]) => group.name.startsWith(name))?.[1]);
  expect([of('产出'), of('数量'), of('质量')]).toEqual([['60', '30'], ['40', '20'], ['30']]);
});

test('where level 1 prints no weights, the indicators count', () => {
  const form = read(`
    | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 场次 | 60 | ≥5 | 5 | 60 |
    | 效益 | 满意度 | 40 | ≥5 | 5 | 40 |
  `);
  expect(levelWeights(form, 1)).toBeNull();
  expect(points(countedWeights(form))).toEqual(['60', '40']);
});
