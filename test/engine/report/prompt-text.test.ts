import { isUnfinished, promptParts, promptText } from '../../../src/engine/report/prompt-text';

const PROMPT = promptText(['预期值“5场”，实现值“4场”', '扣 2 分'], 'two');

test('the facts stand between the mark and the blanks', () => {
  expect(PROMPT).toMatch(/^【待填写】预期值“5场”，实现值“4场”，扣 2 分。偏差原因：【　】；.*。$/);
  expect(promptParts(PROMPT)?.said).toBe('预期值“5场”，实现值“4场”，扣 2 分。');
});

test.each([
  ['two', 2],
  ['five', 5],
  ['exceeded', 2],
] as const)('a prompt of %s leaves %i gaps, and is known again', (questions, gaps) => {
  const text = promptText(['扣 2 分'], questions);
  expect(text.split('【　】')).toHaveLength(gaps + 1);
  expect(promptParts(text)?.said).toBe('扣 2 分。');
});

test('a prompt may have no facts to tell', () => {
  expect(promptText([], 'two')).toMatch(/^【待填写】偏差原因/);
  expect(promptParts(promptText([], 'two'))?.said).toBe('');
});

test.each([
  ['what was typed behind it', `${PROMPT}已补办。`],
  ['a blank that was filled in', PROMPT.replace('【　】', '雨季停工')],
  ['a reason', '雨季停工，已补办。'],
])('%s makes it no prompt of ours', (_, text) => {
  expect(promptParts(text)).toBeNull();
});

test.each([
  ['as written', PROMPT, true],
  ['with a blank left', PROMPT.replace('【待填写】', '').replace('【　】', '雨季停工'), true],
  ['with its mark left', `  【待填写】雨季停工`, true],
  ['filled in', '客观原因：雨季停工；完成时限：2024年3月。', false],
  ['with brackets of its own', '【已完成】全部补办。', false],
])('%s, a reason is unfinished: %s', (_, reason, unfinished) => {
  expect(isUnfinished(reason)).toBe(unfinished);
});
