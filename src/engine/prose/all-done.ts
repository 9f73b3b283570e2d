import { wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { cutAt } from '../language/signs';
import { withoutLead, wordList } from '../language/word-list';
import type { Assessment } from '../scoring/assessment';
import { sentencesOf } from './clauses';
import { nameStems } from './row-names';
import { yearsIn } from './years';

/** What is said to be done where it is said of all: 各项绩效指标, 年度目标任务. */
const SUBJECT = ['指标', '目标', '任务'];
const ABOUT =
  '年初 年度 本年 全年 各项 各 所有 绩效 预期 总体 项目 设定 确定 制定 下达 既定 的 工作 三级 产出 效益 和 及 、 是 已 本'
    .split(' ')
    .concat(SUBJECT);
const ALL = [...wordsOf('all'), '全面', '圆满'];
const HOW = ['已经', '已', '顺利', '得到', '得以', ...ALL, ...wordsOf('timely')];
const GOAL = [...ABOUT, '值', '要求', '计划', '了', '全部'];
/** Some are excepted, or nothing is said of this year. */
const BUT = [
  '除',
  '未',
  '没',
  '其余',
  '其他',
  '部分',
  '基本',
  '不是',
  '非',
  ...wordsOf('pastYear', 'comingYear'),
];

const EXCEPT = wordList('仅 只 唯 但 个别 少数');
const SOME = wordList('个别 少数 1项 一项 几项 1个 一个');

/**
 * The clause in which a text says that all is done, null for none: 各项指标均已完成, 全部如期实现.
 * 食堂全部完成改造 and 产出指标4项,全部完成 say it of some. A clause that does not name the indicators or
 * goals says it of all where it opens its sentence and the text is about the goal (`ofGoal`).
 */
export function saysAllDone(text: Plain, ofGoal: boolean): string | null {
  if (!saysAll(text)) return null;
  for (const { plain, clauses } of sentencesOf(text)) {
    if (!saysAll(plain) || BUT.some((word) => plain.includes(word))) continue;
    let opens = true;
    for (const clause of clauses) {
      if (isAllDone(clause, ofGoal && opens)) return clause;
      opens &&= withoutLead(clause, ABOUT) === '';
    }
  }
  return null;
}

/**
 * True if what follows the clause excepts all rows that are missed: 各项指标均已完成,仅培训人数偏低. Who
 * excepts something else (仅尾款待支付) still says that these are done.
 */
export function exceptsRows(text: Plain, done: string, missed: readonly Assessment[]): boolean {
  const rest = text.slice(text.indexOf(done) + done.length);
  const [own = rest, next = rest] = cutAt(rest, '。;!?');
  const said = EXCEPT.opens(next) ? own + next : own;
  const at = EXCEPT.firstIn(said);
  if (at === -1) return false;
  const excepted = said.slice(at);
  return (
    SOME.isIn(excepted) ||
    missed.every(({ indicator: { name } }) =>
      [name.plain, ...nameStems(name.plain)].some((stem) => excepted.includes(stem)),
    )
  );
}

function saysAll(text: Plain): boolean {
  return ALL.some((word) => text.includes(word));
}

function isAllDone(clause: Plain, bare: boolean): boolean {
  const [year] = yearsIn(clause);
  const opening = year === undefined ? [] : [`${year}年度`, `${year}年`];
  const said = withoutLead(clause, [...opening, ...ABOUT]);
  const subject = clause.slice(0, clause.length - said.length);
  const named = SUBJECT.some((word) => subject.includes(word));
  // 全部指标均已完成 has what it is said of behind 全部.
  const behind = withoutLead(withoutLead(said, ALL), ABOUT);
  const ofAll = SUBJECT.some((word) => said.slice(0, -behind.length).includes(word));
  const deed = withoutLead(ofAll ? behind : said, HOW);
  const done = wordsOf('fulfil', 'attain').find((word) => deed.startsWith(word));
  if (done === undefined) return false;
  const object = deed.slice(done.length);
  // 完成全部任务 says it behind what was done.
  if (
    ![said, withoutLead(object, ['了'])].some((words) => ALL.some((all) => words.startsWith(all)))
  )
    return false;
  if (withoutLead(object, GOAL) !== '') return false;
  return bare || named || ofAll || SUBJECT.some((word) => object.includes(word));
}
