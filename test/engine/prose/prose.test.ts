import { assess } from '../../../src/engine/check/assess';
import { reader } from '../../../src/engine/language/reading';
import { oneYear } from '../../../src/engine/model/form-facts';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { proseReader } from '../../../src/engine/prose/prose';
import { readForm } from '../../../src/sheet/read-form';
import { gridLiteral } from '../../fixtures/grid-literal';

function proseOf(sheet: string) {
  const reading = readForm(gridLiteral(sheet).grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  const { form } = reading;
  return proseReader(form, reader(oneYear(form)))(assess(form, DEFAULT_OPTIONS));
}

test('goals, what came of them and the parts below the table are told apart', () => {
  const { goals, outcomes, parts } = proseOf(`
    | 预期目标 | 培训400人 | 实际完成情况 | 培训426人 |
    | 预期总体目标 | 技能提升 | 是否如期实现预期总体目标 | 是 |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 100 | ≥5 | 5 | 100 |
    | 合计 | 100 | | | 100 |
    | 存在的问题：无 |
  `);
  expect(goals.map(({ plain }) => plain)).toEqual(['培训400人', '技能提升']);
  expect(outcomes.map(({ plain, yesNo }) => [plain, yesNo])).toEqual([
    ['培训426人', false],
    ['是', true],
  ]);
  expect(parts.map(({ id, plain }) => [id, plain])).toEqual([['problems', '无']]);
});

test('a form without prose has none', () => {
  const sheet = '| 三级指标 | 分值 | 指标值 | 完成值 | 得分 |\n| 场次 | 100 | ≥5 | 5 | 100 |';
  expect(proseOf(sheet)).toMatchObject({
    goals: [],
    outcomes: [],
    parts: [],
    facts: [],
    disputes: [],
    lists: [],
  });
});

test('facts are read of outcomes and of the parts below but for the measures', () => {
  const { facts } = proseOf(`
    | 预期目标 | 培训400人 | 实际完成情况 | 培训学员426人 |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 100 | ≥5 | 5 | 100 |
    | 合计 | 100 | | | 100 |
    | 存在的问题：缺勤学员3人 |
    | 改进措施：补训学员3人 |
  `);
  expect(facts.map(({ part, text }) => [part, text])).toEqual([
    ['outcome', '培训学员426人'],
    ['problems', '缺勤学员3人'],
  ]);
});
