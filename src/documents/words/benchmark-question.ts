import { oneLine } from '../../engine/sentence/one-line';

const DIRECTIONS = [
  '不高于',
  '不低于',
  '高于',
  '低于',
  '大于',
  '小于',
  '超过',
  '优于',
  '快于',
  '慢于',
];

/** What a relative target asks for: of 高于当年全市增速, 当年全市增速是多少. */
export function benchmarkQuestion(target: string): string {
  const text = oneLine(target);
  const direction = DIRECTIONS.find((word) => text.startsWith(word)) ?? '';
  return `对比值：${text.slice(direction.length)}是多少`;
}
