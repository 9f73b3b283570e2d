import { format } from '../decimal';
import { sameCell } from '../model/cell';
import { conflictsOf } from '../prose/conflicts';
import type { ToldFact } from '../prose/disputes';
import type { ToldList } from '../prose/prose';
import { rule } from '../rule';

export const textConflict = rule({
  id: 'text-conflict',
  severity: 'warning',
  title: '同一件事前后写了两个数',
  messages: {
    texts: '这里写“{text}”，另一处写“{other}”，请核对哪个数不对。',
    row: '这里写“{text}”，表里“{name}”的实现值是“{actual}”，请核对哪一处不对。',
    over: '这里写“{text}”，“其中”各项加起来是 {sum} 万元，比总数多 {apart} 万元，请核对哪个数不对。',
    short:
      '这里写“{text}”，“其中”各项加起来是 {sum} 万元，比总数少 {apart} 万元，请核对；没有列全的，请补上或写“等”。',
    list: '这里写“{text}”，列出的却是 {count} 个（{names}），请核对。',
  },
  *check(_form, { prose }) {
    const told = new Set<unknown>();
    for (const { fact, assessment, echoes, again } of prose.disputes) {
      told.add(fact);
      if (fact.part === 'outcome' || again) continue;
      const { name, actual } = assessment.indicator;
      const data = { text: fact.text, name: name.text, actual: actual?.text ?? '' };
      yield { cell: fact.cell, also: [(actual ?? name).cell, ...echoes], message: 'row', data };
    }
    for (const { cell, text, count, names } of prose.lists)
      yield { cell, message: 'list', data: { text, count: `${count}`, names } };
    for (const { cell, text, sum, whole } of prose.sums) {
      const over = sum.greaterThan(whole);
      const data = { text, sum: format(sum), apart: format(sum.minus(whole).abs()) };
      // Who lists some of the parts may well have meant to.
      const severity = over ? 'warning' : 'info';
      yield { cell, message: over ? 'over' : 'short', severity, data };
    }
    for (const { fact, other } of conflictsOf(prose.facts)) {
      if (told.has(fact) || told.has(other)) continue;
      if (prose.lists.some((list) => isCounted(list, fact) || isCounted(list, other))) continue;
      const data = { text: fact.text, other: other.text };
      yield { cell: fact.cell, also: [other.cell], message: 'texts', data };
    }
  },
});

/** The number is that of a list, which is said already. */
function isCounted(list: ToldList, fact: ToldFact): boolean {
  return sameCell(list.cell, fact.cell) && fact.text.endsWith(list.text);
}
