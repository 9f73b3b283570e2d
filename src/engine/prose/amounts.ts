import { Decimal } from '../decimal';
import { FIGURE, figureOf } from '../language/figures';
import { wordsOf } from '../language/lexicon';
import { inWan, MONEY_UNIT } from '../language/money';
import type { Plain } from '../language/plain';
import { cutAt } from '../language/signs';
import { withoutEnd, wordList } from '../language/word-list';
import { keyOf, memory } from '../once';
import { amountClauses, isBudgetOfWholeProject, isOfWholeProject } from './spending-subject';
import { isOfOtherYear, yearsIn } from './years';

/** `预算1435万元` as a narrative says it. */
export interface AmountStatement {
  readonly about: 'budget' | 'spent';
  /** The words quoted. */
  readonly text: string;
  /** In the unit it is written in. */
  readonly value: Decimal;
  /** 万元 in one of that unit. */
  readonly unit: Decimal;
}

const STATED = new RegExp(`(预算|支付|支出|执行)数?(${FIGURE})(${MONEY_UNIT})`, 'g');

/** What stands further before an amount says nothing about it. */
const LONGEST_CLAUSE = 80;

/** What follows in the sentence, however long the list, are parts. */
const PARTS = wordList('其中 包括 分别');

/** Said of a change, of a purpose, of a plan, of another year or place: not the project's own figure. */
const OTHER = wordList(
  `${wordsOf('budgetCut', 'pastYear', 'comingYear').join(' ')} 年初 追加 调增 调整 增加 减少 用于 待 未 应 拟 计划 全国 全省 全市 全县 全区`,
);

/**
 * The amounts that stand directly after 预算, 支付, 支出 or 执行 in a text. A clause that speaks of a
 * change or of a year other than `year` is passed over (each one, where 评价年度 is not one year), as is
 * what a sentence lists as parts, and what was spent on something else than `project`, the project's
 * name.
 */
export function amountStatements(
  text: Plain,
  year: string | null,
  project: string | null,
): readonly AmountStatement[] {
  return kept(keyOf(year, project, text), () =>
    cutAt(text, ';。').flatMap((sentence) => {
      const parts = PARTS.firstIn(sentence);
      const wholes = parts < 0 ? sentence : sentence.slice(0, parts);
      return statementsIn(wholes, year, project ?? '');
    }),
  );
}

const kept = memory<readonly AmountStatement[]>();

/** True if both are the same amount at the narrative's precision, cents of its unit at least. */
export function isSameAmount(stated: AmountStatement, funds: Decimal): boolean {
  const places = Math.max(2, stated.value.decimalPlaces());
  return funds.dividedBy(stated.unit).toDecimalPlaces(places).equals(stated.value);
}

function statementsIn(
  sentence: string,
  year: string | null,
  project: string,
): readonly AmountStatement[] {
  return [...sentence.matchAll(STATED)].flatMap((match) => {
    const [words, about, digits = '', unit = ''] = match;
    const before = sentence.slice(Math.max(0, match.index - LONGEST_CLAUSE), match.index);
    const clauses = amountClauses(before);
    const clause = clauses.at(-1) ?? '';
    if (OTHER.isIn(clause) || namesOtherYear(clause, clauses, year)) return [];
    const isWhole =
      about === '预算'
        ? isBudgetOfWholeProject(before, project)
        : isOfWholeProject(ledBy(before, about), project);
    if (!isWhole) return [];
    return [
      {
        about: about === '预算' ? 'budget' : 'spent',
        text: words,
        value: figureOf(digits),
        unit: inWan(unit) ?? new Decimal(1),
      },
    ];
  });
}

/** 预算执行数 is what was spent; 预算支出 may be what was meant to be. */
function ledBy(before: string, about: string | undefined): string {
  return about === '执行' ? withoutEnd(before, '预算') : before;
}

/** By the first year of its clause, else by the last that its sentence named before. */
function namesOtherYear(clause: string, clauses: readonly string[], year: string | null): boolean {
  const [named] = yearsIn(clause);
  if (named === undefined) return isOfOtherYear(clauses, year);
  return year !== null && `${named}` !== year;
}
