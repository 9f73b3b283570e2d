// Covers src/engine/criterion/scale.ts
import { assess } from '../../../src/engine/check/assess';
import { format } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { formOf } from './form-of';

function scored(criterion: string, expected: string, actual: string, name = '指标') {
  const [one] = assess(formOf({ name, criterion, expected, actual }), DEFAULT_OPTIONS);
  const points = one?.recomputed ? format(one.recomputed) : null;
  return [points, one?.met, one?.explanation];
}

test.each([
  // Whose condition is reached.
  ['数量达9个得满，少一个扣1分', '9个', '9个', '10', true],
  ['每少1个扣0.5分', '9个', '9', '10', true],
  ['90%以上得满分，每降1个百分点扣0.1分，扣完为止', '≥90%', '92%', '10', true],
  ['90%以上得满分，每降1个百分点扣0.1分，扣完为止', '≥85%', '92%', '10', true],
  // Steps.
  ['数量达9个得满，少一个扣1分', '9个', '7个', '8', false],
  ['每少1个扣0.5分', '9个', '6个', '8.5', false],
  ['90%以上得满分，每降1个百分点扣0.1分，扣完为止', '≥90%', '87%', '9.7', false],
  ['达到目标得满分，每低1%扣1分', '≥95%', '93%', '8', false],
  ['达到得满分，每低1个百分点扣1分', '100%', '50%', '0', false],
  ['95%以上得满分，每降1个百分点扣1分', '≥90%', '92%', '7', true],
  ['每超1天扣2分，扣完为止', '≤30天', '32天', '6', false],
  ['1.达到得满分；2.每少2场扣1分。', '10场', '6场', '8', false],
  ['不超过目标值得满分，每增加1件扣1分', '≤12件', '14件', '8', false],
  ['不超过预期值的得满分，每增加1件扣1分', '12件以内', '14件', '8', false],
  ['不超过目标值得满分，每增加1件扣1分', '≤12件', '11件', '10', true],
  ['低于目标值得满分，每高于1个百分点扣1分，扣完为止', '≤28%', '30%', '8', false],
  ['低于目标值得满分，每高于1个百分点扣1分，扣完为止', '≤28%', '27%', '10', true],
  ['达到得满分，每低于1个百分点扣0.5分', '≥90%', '88%', '9', false],
  ['不超过得满分，超过不得分', '≤86万元', '90万元', '0', false],
  ['不超过得满分，超过不得分', '≤86万元', '83万元', '10', true],
  // Bands.
  ['90%以上得10分，80%-90%得3分，80%以下不得分', '≥90%', '85%', '3', false],
  ['90%以上得10分，80%-90%得3分，80%以下不得分', '≥90%', '75%', '0', false],
  ['≥90%得满分，80%~90%得5分，低于80%不得分', '≥90%', '80%', '5', false],
  ['≥95%得10分；90%（含）-95%得8分；80%（含）-90%得5分；80%以下0分', '≥95%', '94.2%', '8', false],
  ['≥95%得10分；90%（含）-95%得8分；80%（含）-90%得5分；80%以下0分', '≥95%', '70%', '0', false],
  ['≥95%得10分，90%≤数量＜95%得8分，低于90%不得分', '≥95%', '90%', '8', false],
  ['≥95%得10分，90%≤数量＜95%得8分，低于90%不得分', '≥95%', '95%', '10', true],
  ['≥4次得10分，每少1次扣1分，扣完为止', '≥4次', '3次', '9', false],
  ['≥4次得满分，每少一次扣1分', '4次', '3次', '9', false],
] as const)('%s: %s → %s earns %s', (criterion, expected, actual, points, met) => {
  expect(scored(criterion, expected, actual).slice(0, 2)).toEqual([points, met]);
});

test.each([
  ['half a step', '每降1个百分点扣1分', '≥90%', '88.5%'],
  ['the border of two bands', '80%-90%得5分，60%-80%得3分，60%以下不得分', '≥95%', '80%'],
  ['between two bands', '≥90%得满分，70%-80%得5分，低于70%不得分', '≥90%', '85%'],
  ['the full score for a missed target', '80%以上得满分，每降1个百分点扣1分', '≥90%', '85%'],
  ['steps the other way', '每超1个扣1分', '9个', '7个'],
  ['a limit of a target that may be none', '不超过目标值得满分，每增加1件扣1分', '12件', '14件'],
  ['a limit of a target to be reached', '不超过目标值得满分，每增加1件扣1分', '≥12件', '14件'],
  ['another unit', '每少1场扣1分', '9个', '7个'],
  ['a share against a number', '90%以上得满分，每降1个百分点扣1分', '20个', '17个'],
  ['another value', '及时率90%以上得满分，低于90%得4分', '≥90%', '85%'],
  ['more than the weight', '90%以上得20分，80%-90%得15分，80%以下不得分', '≥90%', '85%'],
  ['what nobody can tell', '90%以上得满分，每降1个百分点酌情扣1分', '≥90%', '85%'],
  ['a clause of its own', '每少1个扣1分，未按时完成扣2分', '9个', '7个'],
  ['full points that are not the weight', '≥4次得8分，每少1次扣1分', '≥4次', '3次'],
  ['an open lower end', '≥95%得10分，90%<数量<95%得8分，90%以下不得分', '≥95%', '92%'],
  ['ends of two kinds', '≥95%得10分，90≤数量<95%得8分，90%以下不得分', '≥95%', '92%'],
  ['two kinds of steps', '每少1个扣1分，每差1场扣2分', '9个', '7个'],
  ['a bound that is not measured', '每少1个扣1分', '≥9个', '7个以上'],
])('%s is left to a person', (_, criterion, expected, actual) => {
  expect(scored(criterion, expected, actual)[0]).toBeNull();
});

test('a step of a share is of bare numbers where the name has （%）', () => {
  const criterion = '每低1个百分点扣1分';
  expect(scored(criterion, '100', '99', '清运及时率（%）').slice(0, 2)).toEqual(['9', false]);
  expect(scored(criterion, '≥90', '88', '清运及时率（%）')[0]).toBe('8');
  expect(scored(criterion, '100', '99', '清运次数（次）')[0]).toBeNull();
  expect(scored(criterion, '100次', '99次', '清运及时率（%）')[0]).toBeNull();
});

test('a band may name its value as the row does', () => {
  const criterion = '合格率90%以上得满分，低于90%得4分';
  expect(scored(criterion, '≥90%', '85%', '产品合格率')[0]).toBe('4');
  expect(scored(criterion, '≥90%', '85%', '群众满意度')[0]).toBeNull();
});

test('a band may name what is done', () => {
  const criterion = '开展检查≥4次得满分，每少一次扣1分';
  expect(scored(criterion, '≥4次', '3次', '检查次数')[0]).toBe('9');
  expect(scored(criterion, '≥4次', '3次', '培训次数')[0]).toBeNull();
});

test('the working can be checked by hand', () => {
  expect(scored('每少1个扣0.5分', '9个', '6个')[2]).toBe(
    '比 9 少 3，每少1个扣 0.5 分，应扣 1.5 分，得 8.5 分',
  );
  expect(scored('≥90%得满分，80%-89%得5分，低于80%不得分', '≥90%', '85%')[2]).toBe(
    '85% 属评分标准的“80%-89%”，得 5 分',
  );
});

const LATE = '按期完成得满分，每逾期10天扣1分，扣完为止';
const DUE = '2023年12月31日前';

test.each([
  [LATE, '2023年12月20日', '10', true],
  [LATE, '2023年12月31日', '10', true],
  [LATE, '2024年1月20日', '8', false],
  [LATE, '2024年3月10日', '3', false],
  ['如期完工得满分，每超1天扣0.5分', '2024年1月4日', '8', false],
])('%s gives %s the points %s', (criterion, actual, points, met) => {
  expect(scored(criterion, DUE, actual).slice(0, 2)).toEqual([points, met]);
});

test.each([
  ['days between two steps', LATE, '2024年1月15日'],
  ['a month', LATE, '2024年1月'],
  ['working days', '按期完成得满分，每逾期10个工作日扣1分', '2024年1月20日'],
  ['what asks for more than the date', '提前完成得满分，每逾期10天扣1分', '2024年1月20日'],
  ['months', '按期完成得满分，每逾期1个月扣1分', '2024年1月31日'],
])('of a date %s is left to a person', (_, criterion, actual) => {
  expect(scored(criterion, DUE, actual)[0]).toBeNull();
});

test('how late it was can be checked by hand', () => {
  expect(scored(LATE, DUE, '2024年1月20日')[2]).toBe(
    '2024年1月20日比 2023年12月31日晚 20 天，每逾期10天扣 1 分，应扣 2 分，得 8 分',
  );
});

test('a criterion carried down from another row does not reach a row with both values', () => {
  const row = { expected: '9个', actual: '6个', criterion: '每少1个扣0.5分', ownCriterion: false };
  const [one] = assess(formOf(row), DEFAULT_OPTIONS);
  expect([one?.method, one?.recomputed?.toString()]).toEqual(['ratio', '6.67']);
});
