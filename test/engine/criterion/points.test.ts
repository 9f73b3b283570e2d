import { isAllOrNothing, readFullScore, setsPoints } from '../../../src/engine/criterion/points';
import { normalise } from '../../../src/engine/language/plain';

test.each([
  '80%-90%得5分，60%以下不得分',
  '完成得10分，未完成得0分',
  '达到得满分，否则视情况扣分',
  '每降低1个百分点扣0.5分',
  '未按时完成的，酌情扣分',
  '达到得满分，否则得0分',
  '达到得满分，其他情况另计；达到90%得满分，否则扣减',
])('%s sets points of its own', (words) => {
  expect(setsPoints(normalise(words))).toBe(true);
});

test.each([
  '按完成比例计分',
  '达到得满分，否则按比例扣分',
  '达到得满分扣分否则另行核定',
  '每完成1项得2分',
  '总计100分',
  '本项得10分',
])('%s leaves a share of the weight', (words) => {
  expect(setsPoints(normalise(words))).toBe(false);
});

function fullAt(words: string): string | null {
  const full = readFullScore(normalise(words));
  if (full?.at !== 'bound') return full?.at ?? null;
  return `${full.value.toString()}${full.percent ? '%' : ''}`;
}

test.each([
  ['达到年度目标得满分', 'target'],
  ['1.完成得满分', 'target'],
  ['不超过目标值得满分', 'limit'],
  ['未超过预期指标值的得满分', 'limit'],
  ['不超过得满分，超过不得分', 'limit'],
  ['低于目标值得满分，每高于1个百分点扣1分', 'limit'],
  ['不超过上年得满分', null],
  ['低于上年得满分', null],
  ['完成率100%得满分', '100%'],
  ['完成率达到100%得满分', '100%'],
  ['完成率≥100%的，得满分', '100%'],
  ['指标完成率不低于100%得满分', '100%'],
  ['完成率达到90%得满分', null],
  ['完成率不超过100%得满分', null],
  ['不超过100%得满分', '100%'],
  ['≥90%得满分，每低1%扣1分', '90%'],
  ['达到95以上的得满分', '95'],
  ['完成得10分，基本完成得6分', 'target'],
  ['完成得5分，上报得5分', null],
  ['按时完工得满分，每延迟10天扣1分', 'target'],
  ['全部按期竣工得满分', 'target'],
  ['如期建成的得满分', 'target'],
  ['提前完工得满分', null],
  ['未完工得满分', null],
  ['未完成得满分', null],
  ['视情况得分', null],
  ['达到得满分，超额得12分，基本达到得8分', 'target'],
])('the full score of %s is at %s', (words, at) => {
  expect(fullAt(words)).toBe(at);
});

test.each([
  ['达到得满分，未达到不得分', true],
  ['完成得满分，否则0分', true],
  ['完成率达到100%得满分，否则不得分', true],
  ['完成率达到90%得满分，否则不得分', false],
  ['完成得10分，未完成得0分', true],
  ['不超过得满分，超过不得分', true],
  ['未超过目标值得满分，超出目标值的不得分', true],
  ['不超过得满分，超过10%以上不得分', false],
  ['不超过得满分，超过酌情扣分', false],
  ['完成得满分，未完成酌情扣分', false],
  ['完成得满分，部分完成得一半，未完成不得分', false],
])('%s: all or nothing is %s', (words, is) => {
  expect(isAllOrNothing(normalise(words))).toBe(is);
});
