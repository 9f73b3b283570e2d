import { normalise } from '../../../src/engine/language/plain';
import { read } from '../../../src/engine/language/reading';
import { pastDeadline, stepsIn } from '../../../src/engine/prose/measures';

test.each([
  '年初预约少，已开通夜间专线投用',
  '已新增服务点，实现全覆盖',
  '已与银行约定按期发放',
  '首次流标，已重新招标并签约',
  '重新采购后安装',
  '未办的2期，第一季度办完',
  '对行动不便的上门代办，2024年6月底前达到90%',
  '2024年3月投用',
])('%s says what was or will be done', (reason) => {
  expect(stepsIn(read(normalise(reason), 2023), 2023).measure).toBe(true);
});

test.each([
  '11月才签合同',
  '已按实有人数发放',
  '要到2024年6月底前才办完',
  '因重新招标延误',
  '2023年3月投用',
  '因已签订的合同到期',
  '受设备影响未能投用',
  '工程已于8月投用',
  '人手不足',
])('%s does not', (reason) => {
  expect(stepsIn(read(normalise(reason), 2023), 2023).measure).toBe(false);
});

test.each([
  ['未办的2期，第一季度办完', true],
  ['加强对接，2024年完成', true],
  ['2023年3月停办', false],
])('%s names a later date: %s', (reason, deadline) => {
  expect(stepsIn(read(normalise(reason), 2023), 2023).deadline).toBe(deadline);
});

test.each([
  ['加强对接，2023年5月31日前完成整改', '2023年5月31日'],
  ['2022年底前补训', '2022年底'],
  ['2023年12月底前整改到位', '2023年12月底'],
  ['因7至9月降雨10月才开工，2022年4月底前完成验收', '2022年4月底'],
])('%s is over when the year ends', (reason, date) => {
  expect(pastDeadline(read(normalise(reason), 2023), 2023)).toBe(date);
});

test.each([
  '2024年5月31日前完成整改',
  '5月31日前完成整改',
  '原定2023年5月31日前完成',
  '因台风2023年5月31日前未完成',
  '2023年5月31日前完成一期整改，2024年3月前完成二期',
  '2023年5月31日停办',
  '2023年5月31日前完成整改，10月底前完成验收',
  '次年3月前完成整改',
])('%s is not', (reason) => {
  expect(pastDeadline(read(normalise(reason), 2023), 2023)).toBeNull();
});

test('without a year nothing is over', () => {
  expect(pastDeadline(read(normalise('2022年5月31日前完成整改'), null), null)).toBeNull();
});
