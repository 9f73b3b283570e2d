import { endings } from '../../../src/engine/prose/endings';

const find = endings(['产出', '经济效益', '效益', '质量']);

test.each([
  ['共设置产出', '产出'],
  ['产出', '产出'],
  ['其中经济效益', '经济效益'],
  ['社会效益', '效益'],
])('%s ends with %s, the longest of the names', (text, name) => {
  expect(find(text)).toBe(name);
});

test.each(['', '出', '产出的', '时效'])('“%s” ends with none of them', (text) => {
  expect(find(text)).toBeNull();
});
