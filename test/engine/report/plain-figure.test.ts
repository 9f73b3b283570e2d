import { isPlainFigure } from '../../../src/engine/report/plain-figure';

test.each([
  '95%',
  '≥2000件以上',
  '不少于5场（次）',
  '90%-95%',
  '前10名',
  '1,000万元',
  '3元/人',
  '2023年12月底前完成',
  '2023-12-31',
])('%s is a figure or a date alone', (text) => {
  expect(isPlainFigure(text)).toBe(true);
});

test.each(['完成95%', '95%，尚有2户', '约95%左右', '合规', '', '95%张三', '3次13800000000'])(
  '%j says more',
  (text) => {
    expect(isPlainFigure(text)).toBe(false);
  },
);
