import { normalise } from '../../../src/engine/language/plain';
import { reasonParts } from '../../../src/engine/prose/reason-parts';

test.each([
  '步骤另定，下步对接',
  '下阶段补种',
  '逐步完善',
  '已落实场地',
  '落实场地',
  '纳入2024年工程',
  '已纳入明年计划',
  '纳入次年计划',
  '纳入下年计划',
  '已增设窗口',
  '已经与镇街联系',
  '已制定方案',
  '已经修订办法',
  '已与施工单位约谈',
  '拟补办',
  '已于2024年1月15日完工',
  '已在3月补齐',
  '剩余1场计划于2024年上半年举办',
  '余款于次年质保期满支付',
  '待资金到位后立即支付',
])('%s names a measure', (reason) => {
  expect(reasonParts(normalise(reason)).measure).toBe(true);
});

test.each([
  '制度不完善',
  '场地未落实',
  '资金不落实',
  '未纳入2024年工程',
  '没纳入明年计划',
  '纳入20项工程',
  '将近半数停办',
  '库款紧张',
  '已于4月完成招标',
  '原计划于6月举办',
  '余款由于审批未付',
  '余款于6月停付',
  '未能立即停工',
])('%s names none', (reason) => {
  expect(reasonParts(normalise(reason)).measure).toBe(false);
});

test.each([
  '加强对接，12月完成',
  '加强对接，2024年完成',
  '加强对接，上半年完成',
  '加强对接，下年完成',
  '加强对接，下一年度完成',
  '加强对接，10天内完成',
  '6月底前完成',
  '1个村未能按时开工；已于2024年1月15日完工。',
  '剩余1场计划于2024年上半年举办',
  '待2024年资金到位后立即支付',
  '正在整改，限期1个月',
  '正在整改，期限为两周',
  '加强对接，两周之内完成',
])('%s names a time', (reason) => {
  expect(reasonParts(normalise(reason)).deadline).toBe(true);
});

test.each([
  '加强对接，月月完成',
  '加强对接，20年来首次',
  '加强对接，过半年份',
  '加强对接，室内完成',
  '2023年12月停办，加强对接',
  '2023年12月停办',
  '加强对接，限期完成',
  '已于4月完成招标',
])('%s names none to finish by', (reason) => {
  expect(reasonParts(normalise(reason)).deadline).toBe(false);
});
