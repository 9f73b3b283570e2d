import { rule } from '../rule';

export const cellError = rule({
  id: 'cell-error',
  severity: 'error',
  title: '单元格是错误值',
  why: '#REF!、#N/A 一类错误值说明公式坏了，这一格的数没法用。',
  fix: '修好公式，或直接填上正确的内容。',
  messages: {
    error: '这一格显示 {value}，公式出错了，请修好公式或直接填写。',
  },
  *check({ broken }) {
    for (const { cell, text } of broken) yield { cell, message: 'error', data: { value: text } };
  },
});
