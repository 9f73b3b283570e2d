import { normalise } from '../../../src/engine/language/plain';
import { fieldLabel } from '../../../src/sheet/words/field-label';
import { labelText } from '../../../src/sheet/words/label-text';

function read(text: string): string | null {
  const plain = normalise(text);
  const label = fieldLabel(plain, labelText(plain));
  return label === null ? null : `${label.spec.name}${label.inline ? ' inline' : ''}`;
}

test.each([
  ['项目名称', '项目名称'],
  ['*项目名称：', '项目名称'],
  ['项目名称：某某经费', '项目名称 inline'],
  ['项目名称（全称）', '项目名称'],
  ['转移支付（项目）名称', '项目名称'],
  ['转移支付项目名称', '项目名称'],
  ['专项资金名称', '项目名称'],
  ['部门名称', '填报单位名称'],
  ['单位名称：某某局', '填报单位名称 inline'],
  ['填报部门', '填报单位名称'],
  ['地方主管部门', '主管部门'],
  ['项目主管单位名称', '主管部门'],
  ['资金使用单位', '实施单位'],
  ['项目实施单位', '实施单位'],
  ['责任单位', '实施单位'],
  ['年度目标', '预期目标'],
  ['年度绩效目标', '预期目标'],
  ['年初绩效目标', '预期目标'],
  ['项目年度目标', '预期目标'],
  ['年度目标完成情况', '实际完成情况'],
  ['年度总体目标完成情况', '实际完成情况'],
  ['绩效目标实际完成情况', '实际完成情况'],
  ['全年完成情况', '实际完成情况'],
  ['全年目标实现情况', '实际完成情况'],
  ['金额单位：万元', '旁注 inline'],
])('%s names the field %s', (text, field) => {
  expect(read(text)).toBe(field);
});

test.each([
  '项目名称变更情况',
  '部门',
  '项目',
  '专项资金',
  '名称',
  '主管部门意见',
  '下级单位名称变更',
  '存在的问题：项目名称不一致',
  '某某经费',
  '任务完成情况',
  '完成情况说明',
  '目标值',
  '目标1：培训400人',
  '',
])('%j names none', (text) => {
  expect(read(text)).toBeNull();
});
