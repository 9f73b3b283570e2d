import { format } from '../../../src/engine/decimal';
import { normalise } from '../../../src/engine/language/plain';
import { read } from '../../../src/engine/language/reading';
import { factsOf } from '../../../src/engine/prose/facts';

const facts = (text: string) => factsOf(read(normalise(text), 2023).tokens, 2023);
const told = (text: string) =>
  facts(text).map(({ before, quantity, after }) =>
    [before, `${format(quantity.value)}${quantity.percent ? '%' : quantity.unit}`, after].join('|'),
  );

test('a number is known by the words before it and two signs after it', () => {
  expect(told('2023年规上工业总产值超5800亿元，共获得4.9亿元资本金')).toEqual([
    '规上工业总产值|580000000000元|',
    '获得|490000000元|资本',
  ]);
});

test('words that lead a clause or link a thing to its number do not count', () => {
  expect(told('一是全年培训学员共达到426人次以上；我局已培训学员426人次')).toEqual([
    '培训学员|426人次|',
    '培训学员|426人次|',
  ]);
});

test('where few words stand before it, those of the clause before tell it from others', () => {
  const [first, second] = facts('实现两位数较快增长；15条重点产业链，培育学员共计30人。');
  expect(first?.context).toBe('现二位数较快增长');
  expect(second?.context).toBe('培育学员');
});

test.each([
  '计划培训400人次',
  '预期目标是培训400人次',
  '上年培训400人次',
  '截至2023年6月底，培训200人次',
  '历时3个月',
  '3.制订方案',
])('%s tells nothing of what was done in the year', (text) => {
  expect(told(text)).toEqual([]);
});

test('the end of the year is the whole year, and another year is kept with its number', () => {
  expect(facts('截至2023年12月底，培训426人次').map(({ year }) => year)).toEqual([2023]);
  expect(facts('2022年培训学员400人次').map(({ year }) => year)).toEqual([2022]);
});

test('what is a part or of all the province is marked', () => {
  expect(facts('培训426人次，其中女性122人').map(({ scoped }) => scoped)).toEqual([false, true]);
  expect(facts('全省培训5000人次').map(({ scoped }) => scoped)).toEqual([true]);
});

test('约 makes a number rough', () => {
  expect(facts('产值约5800亿元，利润5800亿元').map(({ rough }) => rough)).toEqual([true, false]);
});
