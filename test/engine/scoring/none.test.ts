import { assess } from '../../../src/engine/check/assess';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { promptsOf } from '../../../src/engine/report/prompts';
import { expectFindings } from '../rules/expect-findings';
import { formOf, type RowTexts } from './form-of';

const JUDGEMENT = '未发生事故的，得满分；否则，视情况扣分。';

function scored(row: RowTexts) {
  const [one] = assess(formOf({ name: '安全事故次数', ...row }), DEFAULT_OPTIONS);
  return { method: one?.method, points: one?.recomputed?.toString(), met: one?.met };
}

const FULL = { method: 'reverse', points: '10', met: true };

test.each(['无', '无。', '零', '没有', '未发生', '没有发生', '未发生安全事故', '无安全事故发生'])(
  '%s is 0 where the target is 0',
  (actual) => {
    expect(scored({ expected: '0次', actual })).toEqual(FULL);
  },
);

test.each(['≤0', '=0', '0', '不发生', '不发生安全事故', '零事故', '定性 不发生'])(
  'a target of %s is met where nothing happened',
  (expected) => {
    expect(scored({ expected, actual: '未发生' })).toEqual(FULL);
    expect(scored({ expected, actual: '无' })).toEqual(FULL);
  },
);

test('the number 0 meets a target in words that something must not happen, a count of it misses it', () => {
  expect(scored({ expected: '零事故', actual: '0次' })).toEqual(FULL);
  expect(scored({ expected: '零事故', actual: '1次' }).met).toBe(false);
  expect(scored({ expected: '无投诉', actual: '3次' }).met).toBe(false);
  expect(scored({ expected: '零发生', actual: '2起', name: '交通事故（因照明）' }).met).toBe(false);
});

test('what is no count of it is for a person', () => {
  expect(scored({ expected: '无投诉', actual: '100%' }).met).toBeNull();
  expect(scored({ expected: '零事故', actual: '365天' }).met).toBeNull();
  expect(scored({ expected: '零事故', actual: '1次演练' }).met).toBeNull();
  expect(scored({ expected: '无障碍设施', actual: '3处' }).met).toBeNull();
});

test('where the name is all that must not happen, another number misses the target', () => {
  expect(scored({ expected: '不发生', actual: '0次' })).toEqual(FULL);
  expect(scored({ expected: '不发生', actual: '1次' }).met).toBe(false);
  expect(scored({ name: '应急演练', expected: '不发生', actual: '1次' }).met).toBeNull();
});

test('the working says that the word stands for 0', () => {
  const [one] = assess(formOf({ expected: '0次', actual: '无' }), DEFAULT_OPTIONS);
  expect(one?.explanation).toBe('实现值“无”表示没有发生，就是 0，达到预期，得满分 10 分');
});

test.each([
  ['≥5次', '无'],
  ['≤5天', '无'],
  ['≥0', '无'],
  ['0次', '—'],
  ['0次', ''],
  ['0次', '无法统计'],
  ['0次', '未统计'],
  ['0次', '没有安全事故次数'],
  ['0次', '未发生火灾'],
  ['无障碍设施完善', '无'],
  ['不发生', '部分发生'],
])('a target of %s leaves %j open', (expected, actual) => {
  expect(scored({ expected, actual }).met).toBeNull();
});

test('cells that say the same are a matter of words', () => {
  expect(scored({ expected: '零事故', actual: '零事故' }).method).toBe('tier');
});

test('no value is missing where 无 stands for 0', () => {
  expectFindings(
    'value-missing',
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 安全事故次数 | 50 | 0次 | 无 | 50 |
    | 培训次数 | 50 | ≥5次 | 无 {value-missing} | 50 |
  `,
  );
});

test('a prompt quotes the 无 that stands for 0', () => {
  const row = { expected: '0次', actual: '无', claimed: '8', criterion: JUDGEMENT };
  const form = formOf(row);
  const [prompt] = promptsOf(form, assess(form, DEFAULT_OPTIONS));
  expect(prompt?.text).toContain('预期值“0次”，实现值“无”，扣 2 分');
});
