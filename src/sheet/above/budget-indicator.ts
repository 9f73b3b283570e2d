import { Decimal } from '../../engine/decimal';
import { pointsOf } from '../../engine/language/points';
import type { CarriedEntry, Entry, Group, Indicator } from '../../engine/model/form';
import { typed } from '../cells/entry';
import { isFilled } from '../cells/filled';
import type { BudgetBlock, BudgetRow } from './budget-block';

const NAME = '预算执行率';
/** 得分(20分*执行率), 预算执行情况(20分): the points where no column holds them. */
const POINTS_IN_HEADER = /\((\d+(?:\.\d+)?)分/;

interface BesideTable {
  readonly fromParts: boolean;
  readonly grouped: boolean;
  /** What the rows of the table leave of a hundred points. */
  readonly rest: Decimal;
}

/**
 * The scored row of the budget block as the indicator 预算执行率; null if the block carries no
 * points. `fromParts` says that its total row is empty, `grouped` that the table has 一级指标, of
 * which it then is one more. Where only its score is printed, it has the `rest` of the points.
 */
export function budgetIndicator(
  block: BudgetBlock,
  { fromParts, grouped, rest }: BesideTable,
): Indicator | null {
  const rows = fromParts ? [...block.parts, block.total] : [block.total, ...block.parts];
  const scored = rows.find((row) => isFilled(row.at('score'))) ?? block.total;
  const printed = rows.map((row) => row.at('points')).find(isFilled);
  const told = printed ?? weightInHeader(block.headers) ?? missingWeight(scored);
  const weight = told ?? scoreHeader(block.headers, scored, rest);
  if (weight === null) return null;
  const literal = printed === undefined ? pointsInHeader(weight) : pointsOf(weight);
  const points = told === null ? rest : literal;
  const indicator = indicatorOf(scored, weight, points);
  return grouped ? { ...indicator, group: ownGroup(indicator) } : indicator;
}

function indicatorOf(row: BudgetRow, weight: Entry, points: Decimal | null): Indicator {
  const score = row.at('score');
  const criterion = row.at('method');
  return {
    kind: 'budget',
    row: row.row,
    group: null,
    labels: [],
    name: typed(row.label.cell, NAME),
    weight,
    points,
    expected: null,
    adjusted: false,
    actual: row.at('rate'),
    score,
    claimed: score === null ? null : pointsOf(score),
    rate: null,
    answer: null,
    review: null,
    reason: row.at('reason'),
    measures: null,
    due: null,
    criterion: criterion === null ? null : own(criterion),
    evidence: null,
  };
}

function own({ cell, text, plain }: Entry): CarriedEntry {
  return { cell, text, plain, own: true };
}

function ownGroup({ name, weight, points }: Indicator): Group {
  const weights = weight === null ? [] : [{ entry: weight, points }];
  return { level: 1, name: NAME, parent: null, nameCell: name.cell, weights };
}

/** A score in a block that has a 分值 column, but nothing in it. */
function missingWeight(row: BudgetRow): Entry | null {
  return isFilled(row.at('score')) ? row.at('points') : null;
}

/** The header of a score that no 分值 stands beside and that the rest of the points has room for. */
function scoreHeader(headers: BudgetBlock['headers'], row: BudgetRow, rest: Decimal): Entry | null {
  const score = row.at('score');
  const claimed = score === null ? null : pointsOf(score);
  if (claimed?.greaterThan(0) !== true || claimed.greaterThan(rest)) return null;
  return headers.find(({ funds }) => funds === 'score')?.entry ?? null;
}

function weightInHeader(headers: BudgetBlock['headers']): Entry | null {
  return headers.find(({ entry }) => pointsInHeader(entry) !== null)?.entry ?? null;
}

function pointsInHeader(header: Entry): Decimal | null {
  const literal = POINTS_IN_HEADER.exec(header.plain)?.[1];
  return literal === undefined ? null : new Decimal(literal);
}
