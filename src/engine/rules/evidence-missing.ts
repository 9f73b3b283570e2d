import { isFiller } from '../language/blank';
import { isUnscored } from '../model/form-facts';
import { namesNoDocument } from '../prose/no-evidence';
import { rule } from '../rule';

export const evidenceMissing = rule({
  id: 'evidence-missing',
  severity: 'warning',
  title: '没有佐证材料',
  messages: {
    missing: '“{name}”打了分，但没有写佐证材料。',
    alone: '“{name}”没有写佐证材料。',
    unnamed: '“{name}”的佐证材料只写了“{text}”，请写上材料的编号和名称。',
  },
  *check(form) {
    for (const indicator of form.indicators) {
      const { name, claimed, evidence } = indicator;
      const unscored = isUnscored(indicator);
      if ((claimed === null && !unscored) || evidence === null) continue;
      const { cell, text, plain, own } = evidence;
      const data = { name: name.text, text };
      if (plain === '' || isFiller(plain))
        yield { cell, message: unscored ? 'alone' : 'missing', data };
      // What was carried down is said where it stands.
      else if (own && namesNoDocument(plain)) yield { cell, message: 'unnamed', data };
    }
  },
});
