import { normalise } from '../../../src/engine/language/plain';
import { saysAllDone } from '../../../src/engine/prose/all-done';

const said = (text: string, ofGoal = false) => saysAllDone(normalise(text), ofGoal);

test.each([
  '各项绩效指标均已完成。',
  '2023年度绩效目标全部实现。',
  '项目按计划实施，年度目标任务全部如期完成。',
  '各项指标均达到预期。',
  '全部完成年度绩效目标。',
  '产出和效益指标都已达标。',
  '年初确定的任务已全部按期完成。',
  '圆满完成了年度各项目标任务。',
  '顺利完成全部目标任务。',
])('%s says it of all', (text) => {
  expect(said(text)).not.toBeNull();
});

test.each([
  '12所学校食堂已于2023年8月全部完成改造。',
  '设置产出指标18项，全部完成。',
  '除1项外，各项指标均已完成。',
  '各项指标基本完成，均达到预期。',
  '各项绩效指标完成情况良好。',
  '上年各项指标均已完成。',
  '年度目标任务未全部完成。',
  '各项指标全部完成验收。',
  '圆满完成培训任务。',
  '完成全部12所学校的改造任务。',
  '完成年度目标任务的大部分。',
  '年初确定的任务按期完成5项。',
])('%s does not', (text) => {
  expect(said(text)).toBeNull();
  expect(said(text, true)).toBeNull();
});

test.each(['全部如期实现', '是，全部完成。', '已全部达到预期目标', '均达到预期'])(
  '%s says it where the text is about the goal',
  (text) => {
    expect(said(text, true)).not.toBeNull();
  },
);

test('without the goal nobody knows of what it is said', () => {
  expect(said('全部如期实现')).toBeNull();
});
