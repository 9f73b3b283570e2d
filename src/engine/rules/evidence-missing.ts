import { isFiller } from '../model/blank';
import { isUnscored } from '../model/form-facts';
import { rule } from '../rule';

export const evidenceMissing = rule({
  id: 'evidence-missing',
  severity: 'warning',
  title: '没有佐证材料',
  why: '打了分的指标都要有材料证明，没有材料的得分不被认可。',
  fix: '在佐证材料栏写上材料的编号和名称。',
  messages: {
    missing: '“{name}”打了分，但没有写佐证材料。',
    alone: '“{name}”没有写佐证材料。',
  },
  *check(form) {
    for (const indicator of form.indicators) {
      const { name, claimed, evidence } = indicator;
      const unscored = isUnscored(indicator);
      if ((claimed === null && !unscored) || evidence === null) continue;
      if (evidence.plain !== '' && !isFiller(evidence.plain)) continue;
      yield {
        cell: evidence.cell,
        message: unscored ? 'alone' : 'missing',
        data: { name: name.text },
      };
    }
  },
});
