import { isBroken } from '../language/cell-value';
import type { Entry, Group, Indicator } from '../model/form';
import { rule } from '../rule';

export const formDuplicate = rule({
  id: 'form-duplicate',
  severity: 'warning',
  title: '同一指标出现两次',
  messages: {
    inGroup: '“{name}”在“{group}”下出现了不止一次。',
    across: '“{name}”在“{first}”和“{group}”下各列了一次，请只保留一处。',
    inTable: '“{name}”在表里出现了不止一次。',
  },
  *check(form) {
    const seen = new Map<Group | null, Map<string, Entry>>();
    const placed = new Map<string, Indicator>();
    for (const indicator of form.indicators) {
      const { group, name } = indicator;
      if (isBroken(name)) continue;
      const names = seen.get(group) ?? new Map<string, Entry>();
      seen.set(group, names);
      const key = name.plain;
      const first = names.get(key);
      const elsewhere = placed.get(key);
      if (elsewhere === undefined) placed.set(key, indicator);
      const data = { name: name.text, group: group?.name ?? '' };
      if (first === undefined) names.set(key, name);
      else {
        const message = group === null ? 'inTable' : 'inGroup';
        yield { cell: name.cell, also: [first.cell], message, data };
        continue;
      }
      if (elsewhere === undefined || !isAcross(elsewhere, indicator)) continue;
      yield {
        cell: name.cell,
        also: [elsewhere.name.cell],
        message: 'across',
        data: { ...data, first: elsewhere.group?.name ?? '' },
      };
    }
  },
});

/** One of them stands among the outputs, the other among what comes of them. */
function isAcross(a: Indicator, b: Indicator): boolean {
  return (isOutput(a) && isEffect(b)) || (isEffect(a) && isOutput(b));
}

function isOutput({ labels }: Indicator): boolean {
  return labels[0]?.includes('产出') === true;
}

function isEffect({ labels }: Indicator): boolean {
  return labels[0]?.includes('效益') === true || labels[0]?.includes('效果') === true;
}
