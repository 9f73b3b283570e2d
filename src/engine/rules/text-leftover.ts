import { wordList } from '../language/word-list';
import type { Entry } from '../model/form';
import { leftoverIn } from '../prose/leftover';
import { isUnfinished } from '../report/prompt-text';
import { rule } from '../rule';

/** What a form prints about how to fill it in. */
const NOTE = wordList('注 备注 说明 填表说明 填报说明');

export const textLeftover = rule({
  id: 'text-leftover',
  severity: 'error',
  title: '还留着模板里的占位符',
  messages: {
    value: '“{name}”的“{text}”还是模板里的占位符，请填写实际的数。',
    prose: '“{text}”还是模板里的占位符，请填写实际的内容。',
  },
  *check({ indicators, narrative }) {
    for (const { name, expected, actual, reason } of indicators) {
      for (const entry of [expected, actual]) {
        const text = leftover(entry);
        if (entry === null || text === null) continue;
        yield { cell: entry.cell, message: 'value', data: { name: name.text, text } };
      }
      const text = leftover(reason);
      if (reason === null || text === null || isUnfinished(reason.text)) continue;
      yield { cell: reason.cell, message: 'prose', data: { text } };
    }
    for (const entry of narrative) {
      const text = NOTE.opens(entry.plain) ? null : leftover(entry);
      if (text !== null) yield { cell: entry.cell, message: 'prose', data: { text } };
    }
  },
});

function leftover(entry: Entry | null): string | null {
  return entry?.kind === 'text' ? leftoverIn(entry.plain) : null;
}
