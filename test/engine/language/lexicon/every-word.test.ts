import names from '../../../../src/engine/language/lexicon/names.json';
import words from '../../../../src/engine/language/lexicon/words.json';
import type { RowTexts } from '../../scoring/form-of';
import { readingOf } from './rows';

const FILES = { words, names };
const DUE = { name: '完成时间', expected: '2023年6月底前' };

/** Rows that hang on a word of the family, which `_` stands for. Each family has at least one. */
const ROWS: Readonly<Record<string, readonly RowTexts[]>> = {
  start: [{ ...DUE, actual: '未_' }],
  build: [{ ...DUE, actual: '未_' }],
  accept: [{ ...DUE, actual: '未_' }],
  use: [{ ...DUE, actual: '未_' }],
  finish: [{ ...DUE, actual: '未_' }],
  reach: [{ ...DUE, actual: '未_' }],
  denial: [{ ...DUE, actual: '_完成' }],
  manner: [{ ...DUE, actual: '未_完成' }],
  delay: [{ ...DUE, actual: '_' }],
  absence: [{ ...DUE, actual: '_逾期' }],
  falling: [{ expected: '10%', actual: '_8%' }],
  cutting: [{ expected: '下降10%', actual: '_8%' }],
  rising: [{ expected: '_10%', actual: '压减8%' }],
  whose: [{ name: '_资金支付率', actual: '0.9' }],
  money: [{ name: '_支付率', actual: '0.9' }],
  spending: [{ name: '资金_率', actual: '0.9' }],
  rate: [{ name: '资金支付_', actual: '0.9' }],
  spent: [{ name: '经费使用', criterion: '_/预算', actual: '0.9' }],
  budgetOf: [{ name: '经费使用', criterion: '执行数/_预算', actual: '0.9' }],
};

function filled(row: RowTexts, word: string): RowTexts {
  return Object.fromEntries(
    Object.entries(row).map(([key, text]) => [key, String(text).replace('_', word)]),
  );
}

/** The engine loaded anew with one word dropped from its lexicon. */
function withoutWord(file: string, family: string, word: string) {
  const module = `../../../../src/engine/language/lexicon/${file}.json`;
  let readings: readonly string[] = [];
  jest.isolateModules(() => {
    const list: string[] = jest.requireActual(module)[family];
    list.splice(list.indexOf(word), 1);
    readings = (ROWS[family] ?? []).map((row) => readingOf(filled(row, word)));
  });
  return readings;
}

describe.each(Object.entries(FILES))('%s.json', (file, families) => {
  test.each(Object.entries(families))('every word of %s is needed by a row', (family, list) => {
    const idle = list.filter((word: string) => {
      const whole = (ROWS[family] ?? []).map((row) => readingOf(filled(row, word)));
      return withoutWord(file, family, word).join() === whole.join();
    });
    expect(idle).toEqual([]);
  });
});
