import { normalise } from '../../../src/engine/language/plain';
import { labelText } from '../../../src/sheet/words/label-text';

test.each([
  ['*权重（%）：', '权重'],
  ['指标值（A）', '指标值'],
  ['·得分［满分〔10〕］', '得分'],
  ['实际完成值（B', '实际完成值'],
  ['分值;', '分值'],
  ['（一）', ''],
  ['指标（甲）值〔乙【丙】〕', '指标值'],
  ['指标（甲（乙）值', '指标'],
  ['指标）值', '指标)值'],
  ['', ''],
])('%s is the label %j', (text, label) => {
  expect(labelText(normalise(text))).toBe(label);
});

test('prose is no label, however it ends', () => {
  expect(labelText(normalise(`${'工作进展顺利'.repeat(30)}：`))).toBe('');
});
