import { EXECUTION_RATES } from '../language/execution-name';
import { wordsOf } from '../language/lexicon';
import { cutAt } from '../language/signs';
import { withoutEnd, withoutLead, withoutTail, wordList } from '../language/word-list';

/** What may stand before 支出 and still mean the project's own: 该项目, 专项经费. */
const PROJECT = wordList('项目 专项 经费 资金 财政 该 本');
/** What says no more than how and in which year: 2023年实际, 全年累计已. */
const BARE = /(?:20\d{2}|全|当|本|今)年度?|年度|总|合?共?计|共|累计|实际|已经?|完成/g;
/** Up to here is the whole year: 截至2023年12月31日, 截止年底. */
const YEAR_END = /截[至止]到?(?:20\d{2}|当|本)?年(?:12月(?:31日|[底末])?|[底末])/g;
/** Another part of the year: 截至2023年6月, 1-6月, 上半年. */
const PART_OF_YEAR = wordList('截至 截止 季度 半年 0月 1月 2月 3月 4月 5月 6月 7月 8月 9月');
/** A clause that is a time and nothing else. */
const TIME = '0123456789年月日号-~截止至到前底末第一二三四上下半季度期间'.split('');
/** A heading that names no other matter: (一)资金支出情况. */
const HEADING = [
  ...'项目 资金 经费 预算 支出 收支 使用 执行 安排 拨付 情况'.split(' '),
  ...wordsOf('ordinals'),
  ...Array.from('0123456789().、及和的是'),
];
/** 预算1435万元 goes on in 实际支出1033万元. */
const FUNDED = wordList('预算 到位 下达 拨付 安排');
const SCALES = ['亿', '万'];
const FIGURES = '0123456789.,'.split('');
/** Who gave the budget, and how: 市财政局共安排该项目. */
const GIVEN = wordList(
  '财政局 财政 拨款 我局 我单位 单位 部门 一般公共 安排 下达 批复 核定 拨付 年中 本级项目 省 市 县 区',
);
const MONEY_WORDS = [
  ...'预算 支付 支出 执行 到位 下达 拨付 安排 结余'.split(' '),
  ...EXECUTION_RATES,
];
const UNIT_ENDS = '元%';
const LINK = '为 达 了 共 计 约 数 总额 金额 额 资金'.split(' ');
/** A part that has no amount of its own: 培训方面. */
const ASPECT = wordList('方面 其中');
const THOUSANDS = /(\d),(?=\d{3})/g;

/**
 * True if 支出 after `before`, the text of its sentence so far, is what the whole project spent up to the
 * year's end: nothing but the project's name or words for it lead, not 设计大赛 or 全市.
 */
export function isOfWholeProject(before: string, project: string): boolean {
  const clauses = amountClauses(before.replace(YEAR_END, ''));
  const clause = clauses.pop() ?? '';
  const lead = clauses.findLast((each) => each.replace(BARE, '') !== '');
  if (PART_OF_YEAR.isIn(clause) || (lead !== undefined && isTime(lead))) return false;
  const subject = clause.replace(BARE, '');
  const unnamed = PROJECT.outOf(subject);
  if (unnamed === '' && !subject.includes('项目'))
    return (
      lead === undefined ||
      withoutLead(lead, HEADING) === '' ||
      (isFunded(lead) && !isPartNamed(clauses, project))
    );
  return unnamed === '' || unnamed === nameProper(project);
}

/** The same of 预算, which may also say who gave it. */
export function isBudgetOfWholeProject(before: string, project: string): boolean {
  const clauses = amountClauses(before);
  const clause = clauses.pop() ?? '';
  const subject = subjectProper(clause);
  if (subject !== '') return isProject(subject, project);
  return PROJECT.isIn(clause) || !isPartNamed(clauses, project);
}

/**
 * True if the words before an amount or rate in its sentence gave the last ones for a part of the
 * project: 市本级支出120万元,支出率…
 */
export function isOfPart(earlier: string, project: string): boolean {
  return isPartNamed(amountClauses(earlier), project);
}

/** A text in its clauses; the comma of 1,435 ends none. */
export function amountClauses(text: string): string[] {
  return cutAt(text.replace(THOUSANDS, '$1'), ',:');
}

function isPartNamed(clauses: readonly string[], project: string): boolean {
  for (const clause of clauses.toReversed()) {
    const [opening = ''] = cutAt(clause, UNIT_ENDS);
    const amount = withoutTail(opening, SCALES);
    const before = withoutTail(amount, FIGURES);
    if (opening === clause || before === amount) {
      if (ASPECT.ends(clause)) return true;
      continue;
    }
    const said = withoutTail(before, LINK);
    const word = MONEY_WORDS.find((one) => said.endsWith(one));
    if (word === undefined) continue;
    const head = withoutEnd(said, word);
    const subject = subjectProper(head);
    if (subject !== '') return !isProject(subject, project);
    if (PROJECT.isIn(head)) return false;
  }
  return false;
}

/** What a clause is about, but for the year, a heading and words for any project. */
function subjectProper(clause: string): string {
  const bare = withoutLead(clause.replace(YEAR_END, '').replace(BARE, ''), HEADING);
  return PROJECT.outOf(GIVEN.outOf(bare));
}

/** The name may be given in part: 工业发展 for 工业发展管理. */
function isProject(subject: string, project: string): boolean {
  return subject === nameProper(project) || project.includes(subject);
}

/** 2023年工业发展管理经费 without its year and the words for any project. */
function nameProper(project: string): string {
  return PROJECT.outOf(project.replace(BARE, ''));
}

function isTime(clause: string): boolean {
  return clause.length > 1 && withoutLead(clause, TIME) === '';
}

function isFunded(clause: string): boolean {
  const amount = withoutTail(withoutEnd(clause, '元'), SCALES);
  const before = withoutTail(amount, FIGURES);
  return clause.endsWith('元') && before !== amount && FUNDED.ends(before);
}
