import { assess } from '../../../../src/engine/check/assess';
import prose from '../../../../src/engine/language/lexicon/prose.json';
import { normalise } from '../../../../src/engine/language/plain';
import { read } from '../../../../src/engine/language/reading';
import type { Group } from '../../../../src/engine/model/form';
import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
import { saysAllDone } from '../../../../src/engine/prose/all-done';
import { amountStatements } from '../../../../src/engine/prose/amounts';
import { countOutcome } from '../../../../src/engine/prose/count-outcome';
import { factsOf } from '../../../../src/engine/prose/facts';
import { stepsIn } from '../../../../src/engine/prose/measures';
import { disorderIn } from '../../../../src/engine/prose/order';
import { reasonParts } from '../../../../src/engine/prose/reason-parts';
import { rowEndings } from '../../../../src/engine/prose/row-names';
import { tallyAll } from '../../../../src/engine/prose/tallies';
import { gridLiteral } from '../../../fixtures/grid-literal';
import { findingsOf } from '../../rules/expect-findings';
import { formOf } from '../../scoring/form-of';

const namesRow = (name: string, text: string) =>
  rowEndings(assess(formOf([{ name }]), DEFAULT_OPTIONS))(text) !== null;

const namesAnotherProject = (text: string) => {
  const { grid } = gridLiteral(`
    | 项目名称 | 社区教育课程 |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 开发课程门数 | 100 | ≥5门 | 5门 | 100 |
    | 合计 | 100 | | | 100 |
    | ${text} |
  `);
  return findingsOf('form-identity', grid).length > 0;
};

const lacksAKind = (name: string) => {
  const { grid } = gridLiteral(`
    | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出指标 | 场次 | 40 | ≥5 | 5 | 40 |
    | 效益指标 | 覆盖率 | 40 | ≥90% | 95% | 40 |
    | 效益指标 | 学员${name}值 | 20 | ≥90% | 95% | 20 |
  `);
  return findingsOf('structure-missing', grid).length > 0;
};

/** How many of the rows in these groups are results, by which how all came out may be told. */
const countsAsResults = (groups: readonly string[]) => {
  const { indicators, ...form } = formOf(groups.map(() => ({})));
  const rows = indicators.map((row, at) => ({ ...row, group: groupOf(groups[at] ?? '') }));
  const all = tallyAll(assess({ ...form, indicators: rows }, DEFAULT_OPTIONS))(groups.length).at(
    -1,
  );
  return Object.values(all?.by ?? {}).flat().length;
};
const groupOf = (name: string): Group => ({
  level: 1,
  name,
  parent: null,
  nameCell: { row: 0, column: 0 },
  weights: [],
});

/** For each list of prose.json what it does to a text: true with one of its words, false with another. */
const DOES: Readonly<Record<keyof typeof prose, (word: string) => boolean>> = {
  doing: (word) => namesRow(`${word}参赛作品`, '参赛作品'),
  benefit: (word) => namesRow('受益学生数', `${word}学生`) && namesRow(`${word}学生数`, '受益学生'),
  pastYear: (word) =>
    factsOf(read(normalise(`${word}培训学员30人`), 2023).tokens, 2023).length === 0,
  comingYear: (word) =>
    factsOf(read(normalise(`${word}培训学员30人`), 2023).tokens, 2023).length === 0 &&
    stepsIn(read(normalise(`${word}由镇街协助`), 2023), 2023).deadline &&
    reasonParts(normalise(`纳入${word}计划`)).deadline,
  budgetCut: (word) =>
    amountStatements(normalise(`${word}预算20万元`), '2023', '观摩').length === 0,
  changedTo: (word) =>
    factsOf(read(normalise(`患病率${word}3%`), 2023).tokens, 2023)[0]?.before === '患病率',
  ordinals: (word) => disorderIn(`${word}是甲。${word}是乙。`) !== null,
  levels: (word) => !namesAnotherProject(`2023年${word}下达资金预算12万元。`),
  satisfaction: (word) => !lacksAKind(word),
  all: (word) =>
    saysAllDone(normalise(`各项指标${word}完成`), false) !== null &&
    countOutcome(`其中11项${word}完成`).done === 11,
  cause: (word) => !stepsIn(read(normalise(`${word}2024年2月由镇街协助`), 2023), 2023).measure,
  results: (word) => countsAsResults([word, '决策']) === 1,
};

test.each(Object.entries(DOES))('every word of %s is read', (list, does) => {
  const words: readonly string[] = Object.entries(prose).flatMap(([name, line]) =>
    name === list ? line.split(' ') : [],
  );
  expect(words.filter((word) => !does(word))).toEqual([]);
  expect(does('观摩')).toBe(false);
});
