import { wordsOf } from '../../engine/language/lexicon';
import { oneLine } from '../../engine/sentence/one-line';

const DIRECTIONS = wordsOf('comparing').flatMap((word) => [word, `不${word}`]);

/** What follows the number of a value: `%` of 7.7%. */
const UNIT = /^[-+]?[\d.,]+ *([^\d., ]{1,6})$/;

/**
 * What a relative target asks for, in the unit of the value it is held against: of 高于当年全市增速
 * and 7.7%, 当年全市增速是多少（%）.
 */
export function benchmarkQuestion(target: string, actual: string): string {
  const text = oneLine(target);
  const direction = DIRECTIONS.find((word) => text.startsWith(word)) ?? '';
  const unit = UNIT.exec(oneLine(actual))?.[1];
  return `对比值：${text.slice(direction.length)}是多少${unit === undefined ? '' : `（${unit}）`}`;
}
