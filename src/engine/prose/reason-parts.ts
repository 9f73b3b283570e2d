import { anyOf, wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { namesDate } from '../language/reading';
import { cutAt } from '../language/signs';
import { wordList } from '../language/word-list';

/** Which of the parts a reason must have, beside the cause, it does have. */
export interface ReasonParts {
  readonly measure: boolean;
  readonly deadline: boolean;
}

/** What announces a measure; words that also name causes (调整, 计划) are left out. */
const ANNOUNCED = wordList(
  '整改 改进 采取 措施 下步 下一步 下阶段 下一阶段 后续 今后 加强 加快 加大 督促 推进 积极 争取 力争 确保 完善 优化 拟 将 尽快 跟进 跟踪 落实 补齐 补办 改为 付清 结清 付讫 支付完毕 纳入后续 立即 ' +
    wordsOf('comingYear')
      .map((year) => `纳入${year}`)
      .join(' '),
);
/** What a denial makes of a measure: a cause. */
const DENIED =
  '不完善 未落实 不落实 未付清 未结清 未付讫 未支付完毕 未纳入 没纳入 不纳入 未能立即 无法立即 将近'.split(
    ' ',
  );
const WITH = '(?:[与向同会][^,。;]{1,12})?';
/** Measures with a date, a partner or a rest between their words. */
const LONGER = new RegExp(
  [
    // What will be finished by a date: 4月底前完成修复, 质保期满后付清.
    `[月年日底末度\\d]之?以?前${anyOf('wholly')}?(?:${anyOf('finish', 'build')}|修复|补足|补办|整改)`,
    // 已纳入2024年工程计划
    String.raw`纳入20\d{2}年`,
    // What was done already: 已与镇街对接, 已增设窗口.
    `已经?${WITH}(?:增加|增设|增派|补充|启动|组织|联系|协调|对接)`,
    `已经?${WITH}(?:制[定订]|建立|修订|约谈|发函|更换|恢复)`,
    // What was finished since: 已于2024年1月15日完工. 已于4月完成招标 may open a cause.
    `已经?[于在][^,。;]{2,12}(?:${anyOf('build', 'accept', 'finish')}|补[办齐足]|支付|付清)(?=$|[,。;])`,
    // When the rest will follow: 剩余1场计划于2024年上半年举办, 余款于次年支付.
    String.raw`(?:剩余|其余|余下|尚余|余款|尾款)[^,。;]{0,12}(?:计划|预计|安排|于(?=20\d{2}|[明次下]))`,
  ].join('|'),
);
const BY_WHEN = /(?:[月年日底末]|季度|半年)之?以?前/;
/** Times to finish by that are no dates. */
const TIME = wordList(
  `年底 年内 年末 月底 季度 上半年 下半年 ${wordsOf('comingYear').join(' ')} ${['个月', '日', '天', '周'].flatMap((unit) => ['内', '之内', '以内'].map((within) => unit + within)).join(' ')}`,
);
/** 限期1个月 */
const LIMIT = /(?:限期|[期时]限)[为:]?[\d一二两三四五六七八九十半]+个?(?:月|日|天|周|年|工作日)/;
/** 2024.3.31前, whose day is a date in figures only if all of it is. */
const BEFORE_FIGURE = /\d(?=之?以?前)/g;
/** As long as 2024.03.31. */
const LONGEST_FIGURES = 10;

const CLAUSE_ENDS = ',;。';
/** What has begun, or why: 11月起已增加窗口, 4月受台风影响未能加强巡查. */
const PAST = wordList(`${wordsOf('cause').join(' ')} 起 已 以来`);

/**
 * Reads a reason (未达标原因分析) for a measure and a date to finish by. A date before the measure
 * belongs to the cause, unless it says 前 or opens the clause of the measure (一季度组织整改).
 */
export function reasonParts(text: Plain): ReasonParts {
  const measureAt = firstMeasure(text);
  return {
    measure: measureAt >= 0,
    deadline:
      BY_WHEN.test(text) ||
      saysBeforeFigures(text) ||
      (measureAt >= 0 && (namesTime(text.slice(measureAt)) || opensWithTime(text, measureAt))),
  };
}

/** Where the first measure stands, -1 for none. */
function firstMeasure(text: Plain): number {
  const said = DENIED.reduce((rest, word) => rest.replaceAll(word, '-'.repeat(word.length)), text);
  const [word, longer] = [ANNOUNCED.firstIn(said), said.search(LONGER)];
  return word < 0 || longer < 0 ? Math.max(word, longer) : Math.min(word, longer);
}

function saysBeforeFigures(text: Plain): boolean {
  return [...text.matchAll(BEFORE_FIGURE)].some(({ index }) => {
    const end = index + 1;
    return namesDate(text.slice(Math.max(0, end - LONGEST_FIGURES), end));
  });
}

function opensWithTime(text: Plain, measureAt: number): boolean {
  const opening = cutAt(text.slice(0, measureAt), CLAUSE_ENDS).at(-1);
  return opening !== undefined && namesTime(opening) && !PAST.isIn(opening);
}

function namesTime(text: Plain): boolean {
  return TIME.isIn(text) || LIMIT.test(text) || namesDate(text);
}
