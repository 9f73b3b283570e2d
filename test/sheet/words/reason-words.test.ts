import { isReasonHeader, isReasonLabelBelow } from '../../../src/sheet/words/reason-words';

test.each([
  '未达标原因分析',
  '未完成原因',
  '偏差原因分析及改进措施',
  '未完成或偏离原因分析',
  '存在问题及原因',
  '未完成原因及拟采取的改进措施',
  '扣分说明',
  '原因说明及整改措施',
])('%s heads the column of reasons', (label) => {
  expect(isReasonHeader(label)).toBe(true);
});

test.each(['完成原因', '改进措施', '得分说明', '未完成数', '偏差率', '评分标准及原因', ''])(
  '%j heads none',
  (label) => {
    expect(isReasonHeader(label)).toBe(false);
  },
);

test.each([
  ['偏差大或目标未完成原因分析', true],
  ['未达标原因分析及改进措施', true],
  ['原因分析', false],
  ['改进措施', false],
])('%s below the table: %s', (label, is) => {
  expect(isReasonLabelBelow(label)).toBe(is);
});
