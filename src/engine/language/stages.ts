import { anyOf, DEEDS } from './lexicon';
import type { Plain } from './plain';
import { DENIED, NOT_DENIED } from './saying-patterns';

/** The texts that say what a row asks for; a word of theirs is a name in the actual value too. */
export interface Asked {
  readonly name: Plain;
  readonly expected: Plain;
}

/** The stages of a work, the earliest first. */
const STAGES = (['start', 'build', 'accept', 'use'] as const).map(
  (stage) => new RegExp(anyOf(stage), 'g'),
);
const BUILT = 1;
/** 完成招标 completes a stage; 完成 alone is whatever was asked for. */
const COMPLETED = new RegExp(`完成(?!了?${anyOf('start', 'build', 'accept', 'use')})`);
/** A date with nothing before or after it but a stage: the row asks for the end of the work. */
const DATED = /[年月日号]/;
const UNDONE = new RegExp(`${NOT_DENIED}${DENIED}(${anyOf(...DEEDS)})`, 'g');
const DONE = new RegExp(anyOf('finish', 'build'));

/**
 * True if the actual value tells only of an earlier stage than the row asks for: 9月开工 where 10月完工
 * is due, 9月完工 where 验收 is. Both texts are normalised. An expected date alone asks for the end
 * of the work, unless the indicator's name is about the stage itself (启动时间, 开展时间).
 */
export function fallsBehind(actual: string, { name, expected }: Asked): boolean {
  const told = stageOf(actual);
  if (told === -1 || COMPLETED.test(actual)) return false;
  const words = actual.match(STAGES[told] ?? /$^/) ?? [];
  if (words.some((word) => name.includes(word))) return false;
  const due = askedStage(expected) ?? askedStage(name);
  if (due === null) return told === 0 && DATED.test(expected) && !/开展|实施/.test(name);
  return told < due;
}

/**
 * True if the actual value denies what the row asks for: 未竣工, 尚未验收. A stage after the one that is
 * asked for may be open (未验收 where 完工 is due). A row that names none asks for the whole, so that
 * 尚未验收 alone misses it; beside 已完工 it is for a person.
 */
export function deniesAsked(actual: string, { name, expected }: Asked): boolean {
  const affirmed = DONE.test(actual.replace(UNDONE, ''));
  const asked = stageOf(expected) === -1 ? stageOf(name) : stageOf(expected);
  return [...actual.matchAll(UNDONE)].some(([, deed = '']) => {
    const denied = stageOf(deed);
    return asked === -1 ? denied <= BUILT || !affirmed : denied <= asked;
  });
}

/** The latest stage that a text names, -1 for none. */
function stageOf(text: string): number {
  return STAGES.findLastIndex((stage) => text.search(stage) !== -1);
}

function askedStage(text: string): number | null {
  const stage = stageOf(text);
  if (COMPLETED.test(text)) return Math.max(stage, BUILT);
  return stage === -1 ? null : stage;
}
