import { lettersOf } from '../language/signs';
import { wordList } from '../language/word-list';
import type { Cell } from '../model/form';
import { oneYear } from '../model/form-facts';
import { isAlike } from '../prose/alike';
import { titledEvidence } from '../prose/citations';
import { yearsIn } from '../prose/years';
import { rule } from '../rule';

/** A shorter title (照片, 满意度调查表) may well be that of two documents. */
const LONG = 10;
/** What is made in the year that it is about; a 通知 or 办法 may be older. */
const OF_ITS_YEAR = wordList('表 记录 清单 台账 签到 签到册 总结 报告 照片 名单 问卷 汇总 明细');

export const evidenceTitle = rule({
  id: 'evidence-title',
  severity: 'warning',
  title: '佐证材料的编号与名称对不上',
  messages: {
    titles: '编号 {number} 前面写的是“{first}”，这里是“{title}”，请核对编号。',
    numbers: '“{title}”编了 {first} 和 {number} 两个号，请核对。',
    year: '“{title}”是 {named} 年的，评价年度是 {year} 年，请核对。',
  },
  *check(form, { prose }) {
    const year = oneYear(form);
    const byNumber = new Map<string, { readonly title: string; readonly cell: Cell }>();
    const byTitle = new Map<string, { readonly number: string; readonly cell: Cell }>();
    const reported = new Set<string>();
    for (const { number, title, cell } of titledEvidence(prose.evidence)) {
      const key = lettersOf(title);
      const known = byNumber.get(number);
      const other = byTitle.get(key);
      byNumber.set(number, known ?? { title, cell });
      byTitle.set(key, other ?? { number, cell });
      if (known !== undefined && !isAlike(known.title, title) && !reported.has(number)) {
        reported.add(number);
        const data = { number, first: known.title, title };
        yield { cell, also: [known.cell], message: 'titles', data };
      } else if (other !== undefined && other.number !== number && key.length >= LONG) {
        const data = { title, first: other.number, number };
        yield { cell, also: [other.cell], message: 'numbers', severity: 'info', data };
      }
      if (known !== undefined || year === null || !OF_ITS_YEAR.ends(key)) continue;
      const named = yearsIn(title).toSorted((a, b) => b - a)[0];
      if (named === undefined || named >= year) continue;
      const data = { title, named: `${named}`, year: `${year}` };
      yield { cell, message: 'year', severity: 'info', data };
    }
  },
});
