import { isCounted } from '../compare/units';
import { wordsOf } from '../language/lexicon';
import { withoutLead, wordList } from '../language/word-list';
import type { Assessment } from '../scoring/assessment';
import type { Fact } from './facts';

/** A row of such mishaps alone: 重大安全事故 says nothing of 安全事故. */
const GRADES = '重大 较大 特大 责任 死亡 有效 重复 越级 集体 群体 恶性'.split(' ');
/** What an inspection found is another's. */
const HEARD = wordsOf('heard').filter((word) => word !== '发现');
/** What is counted of a whole place is not the project's. */
const WIDER = wordList('全市 全县 全区 全省 辖区 我市 我县 我区 本市 本县 本区');
const TAIL = [...wordsOf('matter'), '数', '数量', '次数', '的'];

/** Finds the row that says of a mishap (安全事故, 投诉) that there was none. */
export type MishapRow = (fact: Fact) => Assessment | null;

/** The rows that have none of what a text counts: 未发生 beside 发生安全事故1起, 0件 beside 收到投诉3件. */
export function mishapRows(assessments: readonly Assessment[]): MishapRow {
  const rows = assessments.filter(saysNone);
  return (fact) => {
    const { quantity, before, rest } = fact;
    const { value, percent, unit } = quantity;
    if (rows.length === 0 || percent || !value.greaterThan(0) || !isCounted(unit)) return null;
    const said = before + rest;
    const heard = HEARD.find((word) => before.includes(word));
    if (heard === undefined) return null;
    const what = said.slice(said.indexOf(heard) + heard.length);
    const evil = wordsOf('evil').find((word) => what.includes(word));
    if (evil === undefined) return null;
    const [kind = '', ...behind] = what.split(evil);
    // 安全事故隐患30处 and 事故应急演练2次 count something else.
    if (withoutLead(behind.join(evil), TAIL) !== '') return null;
    const [row, ...others] = rows.filter(({ indicator: { name } }) => {
      const isOfKind = name.plain.includes(evil) && name.plain.includes(kind);
      return isOfKind && GRADES.every((word) => !name.plain.includes(word) || kind.includes(word));
    });
    return row === undefined || others.length > 0 ? null : row;
  };
}

/** 未发生安全事故1起 is none at all, and 全市发生安全事故3起 no mishap of the project. */
export function isNoMishap({ before, text }: Fact): boolean {
  const heard = wordsOf('heard').find((word) => before.includes(word));
  if (heard === undefined) return false;
  return WIDER.isIn(text) || wordsOf('denial').some((denial) => before.includes(denial + heard));
}

function saysNone({ measure, indicator: { name } }: Assessment): boolean {
  if (!wordsOf('evil').some((word) => name.plain.includes(word))) return false;
  if (measure.kind === 'number') return measure.value.isZero() && !measure.percent;
  return measure.kind === 'none' || (measure.kind === 'words' && measure.says.nothing !== null);
}
