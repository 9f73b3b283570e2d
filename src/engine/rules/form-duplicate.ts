import { isBroken } from '../model/broken';
import type { Entry, Group } from '../model/form';
import { rule } from '../rule';

export const formDuplicate = rule({
  id: 'form-duplicate',
  severity: 'warning',
  title: '同一指标出现两次',
  why: '同一个指标列两行会重复计分。',
  fix: '删去多余的一行；确是两个指标的，把名称写得能区分开。',
  messages: {
    inGroup: '“{name}”在“{group}”下出现了不止一次。',
    inTable: '“{name}”在表里出现了不止一次。',
  },
  *check(form) {
    const seen = new Map<Group | null, Map<string, Entry>>();
    for (const { group, name } of form.indicators) {
      if (isBroken(name)) continue;
      const names = seen.get(group) ?? new Map<string, Entry>();
      seen.set(group, names);
      const key = name.plain;
      const first = names.get(key);
      if (first === undefined) names.set(key, name);
      else {
        const data = { name: name.text, group: group?.name ?? '' };
        const message = group === null ? 'inTable' : 'inGroup';
        yield { cell: name.cell, also: [first.cell], message, data };
      }
    }
  },
});
