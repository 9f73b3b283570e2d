import { assess } from '../../../src/engine/check/assess';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { formOf } from './form-of';

test.each([
  ['每月1次', '11次', '按一年算，完成率 11÷12≈91.67%，未达标，91.67%×10，得 9.17 分'],
  ['≥4次', '每季度1次', '按一年算，完成率 4÷4=100%，达到预期，得满分 10 分'],
  ['每月1次', '1次', '预期值与实现值不是按同样长的时间计的（如每月、全年），需人工核对'],
  ['1天内', '20小时', '≈0.8333<1，达到预期，得满分 10 分'],
  ['1天内', '28小时', '1÷1.1667≈85.71%，未达标，85.71%×10，得 8.57 分'],
  ['2小时', '100分钟', '完成率 1.6667÷2≈83.33%，未达标，83.33%×10，得 8.33 分'],
  ['100.123456', '99.123456', '完成率 99.123456÷100.123456≈99%，未达标，99%×10，得 9.9 分'],
])('%s → %s is explained in figures that end', (expected, actual, explanation) => {
  const [assessment] = assess(formOf({ expected, actual }), DEFAULT_OPTIONS);
  expect(assessment?.explanation).toBe(explanation);
});
