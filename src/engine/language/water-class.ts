import type { Plain } from './plain';
import type { Asked } from './reading';
import { wordList } from './word-list';

/** Ⅲ类, III类, 三类, 劣Ⅴ类. */
const CLASS = /(劣?)(?:([Ⅰ-Ⅴ])|(I{1,3}|IV|V)|([1-5])|([一二三四五]))类/g;
/** How each of these spells the classes, from the best on. */
const SPELLINGS = [
  'Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ'.split(' '),
  'I II III IV V'.split(' '),
  '1 2 3 4 5'.split(' '),
  '一 二 三 四 五'.split(' '),
];
const WORST = 5;
const OF_WATER = wordList('水质 断面 水体 水环境 地表水 地下水 水源');
/** What counts kinds (水质监测项目3类), unless the classes are written as such. */
const COUNTS = wordList('数 检测 监测 种 次 项');
/** 优于Ⅲ类 leaves open whether Ⅲ类 itself is enough; a class that must not be (消除劣Ⅴ类) does not. */
const BETTER = wordList('优于 好于 高于 超过 > <');
const NOT_TO_BE = wordList('无 消除 消灭 不出现 不存在 杜绝 没有');
/** What turns the comparison round, or says that a class was not reached. */
const OTHERWISE = wordList('以下 低于 劣于 不高于');
const AS_GOOD = wordList('不低于 不劣于');
const DENIED = wordList('未 不 没 无 低于 劣于 优于 高于 部分 以上 以下');

/**
 * Whether a class of water is as good as the one that is asked for: Ⅱ类 is better than Ⅲ类. Null where the
 * row asks for none, or where it cannot be told.
 */
export function isClassReached({ name, expected }: Asked, actual: Plain): boolean | null {
  const asked = classIn(expected.plain);
  const reached = asked === null || DENIED.isIn(actual) ? null : classIn(actual);
  if (asked === null || reached === null) return null;
  if (!OF_WATER.isIn(name.plain) && !OF_WATER.isIn(expected.plain)) return null;
  if (COUNTS.isIn(name.plain) && !asked.roman && !reached.roman) return null;
  if (NOT_TO_BE.isIn(expected.plain)) return reached.place < asked.place;
  if (OTHERWISE.isIn(AS_GOOD.outOf(expected.plain))) return null;
  if (reached.place === asked.place && BETTER.isIn(expected.plain)) return null;
  return reached.place <= asked.place;
}

/** The only class that a text names, by its place from the best on; null where it names none or several. */
function classIn(text: Plain): { readonly place: number; readonly roman: boolean } | null {
  if (!text.includes('类')) return null;
  const [match, ...others] = text.matchAll(CLASS);
  if (match === undefined || others.length > 0) return null;
  const [, worse, ...spelt] = match;
  const kind = spelt.findIndex((one) => one !== undefined);
  const place = (SPELLINGS[kind]?.indexOf(spelt[kind] ?? '') ?? 0) + 1;
  if (worse !== '' && place < WORST) return null;
  return { place: worse === '' ? place : WORST + 1, roman: kind < 2 };
}
