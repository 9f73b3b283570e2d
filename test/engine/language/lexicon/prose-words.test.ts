import { assess } from '../../../../src/engine/check/assess';
import prose from '../../../../src/engine/language/lexicon/prose.json';
import { normalise } from '../../../../src/engine/language/plain';
import { read } from '../../../../src/engine/language/reading';
import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
import { amountStatements } from '../../../../src/engine/prose/amounts';
import { factsOf } from '../../../../src/engine/prose/facts';
import { disorderIn } from '../../../../src/engine/prose/order';
import { rowEndings } from '../../../../src/engine/prose/row-names';
import { formOf } from '../../scoring/form-of';

const namesRow = (name: string, text: string) =>
  rowEndings(assess(formOf([{ name }]), DEFAULT_OPTIONS))(text) !== null;

/** For each list of prose.json what it does to a text: true with one of its words, false with another. */
const DOES: Readonly<Record<keyof typeof prose, (word: string) => boolean>> = {
  doing: (word) => namesRow(`${word}参赛作品`, '参赛作品'),
  benefit: (word) => namesRow('受益学生数', `${word}学生`) && namesRow(`${word}学生数`, '受益学生'),
  otherYear: (word) =>
    factsOf(read(normalise(`${word}培训学员30人`), 2023).tokens, 2023).length === 0,
  budgetCut: (word) =>
    amountStatements(normalise(`${word}预算20万元`), '2023', '观摩').length === 0,
  changedTo: (word) =>
    factsOf(read(normalise(`患病率${word}3%`), 2023).tokens, 2023)[0]?.before === '患病率',
  ordinals: (word) => disorderIn(`${word}是甲。${word}是乙。`) !== null,
};

test.each(Object.entries(DOES))('every word of %s is read', (list, does) => {
  const words: readonly string[] = Object.entries(prose).flatMap(([name, line]) =>
    name === list ? line.split(' ') : [],
  );
  expect(words.filter((word) => !does(word))).toEqual([]);
  expect(does('观摩')).toBe(false);
});
