import type { DEEDS } from './lexicon';
import { phrase, type Match } from './phrases';
import type { Asked } from './reading';
import { has, type Token } from './tokens';
import { withoutEnd, withoutLead, wordList } from './word-list';

/** The stages of a work, the earliest first. */
const STAGES = [
  'start',
  'build',
  'accept',
  'use',
] as const satisfies readonly (typeof DEEDS)[number][];
const BUILT = 1;
/** 完成招标 completes a stage; 完成 alone is whatever was asked for. */
const COMPLETED = phrase(
  "'完成' -'了'/start/build/accept/use",
  "'完成' '了' -start/build/accept/use",
);
/** A date with nothing before or after it but a stage: the row asks for the end of the work. */
const DATED = wordList('年 月 日 号');
/** Names of what goes on. */
const OPEN = wordList('开展 实施');
/** What 推进中 and 正在推进 add to 推进. */
const STATE = ['正在', '仍在', '在'];
const UNDONE = phrase('!undeniable denial manner* deed');

/**
 * True if the actual value tells only of an earlier stage than the row asks for: 9月开工 where 10月完工
 * is due, 9月完工 where 验收 is. An expected date alone asks for the end of the work, unless the
 * indicator's name is about the stage itself (启动时间, 开展时间).
 */
export function fallsBehind(actual: readonly Token[], { name, expected }: Asked): boolean {
  const told = stageOf(actual);
  const stage = STAGES[told];
  if (stage === undefined || COMPLETED.test(actual)) return false;
  if (actual.some((token) => has(token, stage) && name.plain.includes(token.text))) return false;
  const due = askedStage(expected.tokens) ?? askedStage(name.tokens);
  if (due !== null) return told < due;
  return told === 0 && DATED.isIn(expected.plain) && !OPEN.isIn(name.plain);
}

/**
 * True if the actual value denies what the row asks for: 未竣工, 尚未验收. A stage after the one that is
 * asked for may be open (未验收 where 完工 is due). A row that names none asks for the whole, so that
 * 尚未验收 alone misses it; beside 已完工 or a number it is for a person.
 */
export function deniesAsked(actual: readonly Token[], asked: Asked): boolean {
  const undone = UNDONE.all(actual);
  if (undone.length === 0) return false;
  const due = dueStage(asked);
  const built = affirmed(actual, undone).some(
    (token) => has(token, 'finish', 'build') || token.kind === 'number',
  );
  return undone.some(({ end }) => {
    const denied = stageOf(actual.slice(end - 1, end));
    return due === -1 ? denied <= BUILT || !built : denied <= due;
  });
}

/** True if the actual value says that what the row asks for was finished, or may say so. */
export function affirmsAsked(actual: readonly Token[], asked: Asked): boolean {
  const due = dueStage(asked);
  return affirmed(actual, UNDONE.all(actual)).some(
    (token) => has(token, 'finish') || stageOf([token]) >= Math.max(due, BUILT),
  );
}

/**
 * True if the actual value says that the work goes on, where the row asks for the end of it: 建设中, 招标中.
 * What asks to be begun, to last, or not to happen (开工, 持续改善, 不超预算) may be reached all the same.
 */
export function isUnderWay(actual: readonly Token[], { name, expected }: Asked): boolean {
  const ongoing = actual.find((token) => has(token, 'ongoing'));
  if (ongoing === undefined || name.plain.includes(ongoing.text)) return false;
  const foreseen = actual.findIndex((token) => has(token, 'foreseen', 'plan'));
  const told = foreseen === -1 ? actual : actual.slice(0, foreseen);
  const done = affirmed(told, UNDONE.all(told));
  if (done.some((token) => has(token, 'finish', 'build', 'accept', 'use'))) return false;
  const due = askedStage(expected.tokens) ?? askedStage(name.tokens);
  const work = withoutEnd(withoutLead(ongoing.text, STATE), '中');
  if (due !== null) return due >= BUILT || expected.plain.includes(`完成${work}`);
  if (expected.tokens.some((token) => has(token, 'lasting', 'absence'))) return false;
  const isCount = expected.tokens.some(({ kind }) => kind === 'number');
  return isCount || work === '' || !expected.plain.includes(work);
}

/** The words that nothing denies. */
function affirmed(tokens: readonly Token[], undone: readonly Match[]): readonly Token[] {
  return tokens.filter((_, at) => !undone.some(({ start, end }) => start <= at && at < end));
}

/** The stage that the row names, -1 for none. */
function dueStage({ name, expected }: Asked): number {
  const own = stageOf(expected.tokens);
  return own === -1 ? stageOf(name.tokens) : own;
}

/** True if the text names a stage of a work. */
export function namesStage(tokens: readonly Token[]): boolean {
  return stageOf(tokens) !== -1;
}

/** The latest stage that a text names, -1 for none. */
function stageOf(tokens: readonly Token[]): number {
  let latest = -1;
  for (const { tags } of tokens)
    if (tags.size > 0)
      latest = Math.max(
        latest,
        STAGES.findLastIndex((stage) => tags.has(stage)),
      );
  return latest;
}

function askedStage(tokens: readonly Token[]): number | null {
  const stage = stageOf(tokens);
  if (COMPLETED.test(tokens)) return Math.max(stage, BUILT);
  return stage === -1 ? null : stage;
}
