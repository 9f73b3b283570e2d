import { plainField } from '../model/form-facts';
import { PARTS, PERFORMANCE, type Part, type PartId } from '../prose/parts';
import { rule } from '../rule';

export const narrativePart = rule({
  id: 'narrative-part',
  severity: 'warning',
  title: '表下的文字说明不全',
  messages: {
    empty: '“{part}”没有填写。',
    missing: '表下没有“{part}”这一部分，请补上。',
  },
  *check(form, { prose: { parts } }) {
    // What a broken cell below the table would say is not known.
    const last = form.indicators.at(-1)?.row ?? 0;
    if (form.broken.some(({ cell }) => cell.row > last)) return;
    const isSpecial = plainField(form, '项目名称')?.includes('专项资金') ?? false;
    const wanted = ({ id }: { id: PartId }) => id !== 'expiring' || isSpecial;
    const holdsParts = ({ id }: Part) =>
      id === 'performance' && parts.some((part) => PERFORMANCE.some(([sub]) => sub === part.id));
    for (const part of parts)
      if (part.plain === '' && wanted(part) && !holdsParts(part))
        yield { cell: part.cell, message: 'empty', data: { part: part.heading } };
    for (const list of [PARTS, PERFORMANCE]) {
      const there = list.map(([id]) => parts.find((part) => part.id === id));
      const known = there.filter((part) => part !== undefined);
      if (known.length < 2 || !known.some(isOfThisForm)) continue;
      for (const [at, [id, part]] of list.entries()) {
        if (there[at] !== undefined || !wanted({ id })) continue;
        const before = there.slice(0, at).findLast((one) => one !== undefined) ?? known[0];
        if (before !== undefined) yield { cell: before.cell, message: 'missing', data: { part } };
      }
    }
  },
});

/** 存在问题 and 改进措施 stand below other forms too, which have no more. */
function isOfThisForm({ id }: Part): boolean {
  return id !== 'problems' && id !== 'improvement';
}
