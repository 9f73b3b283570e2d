import { inColumnUnit } from '../compare/column-unit';
import { isUpward } from '../language/bounds';
import { wordsOf } from '../language/lexicon';
import type { Quantity } from '../language/quantities';
import { withoutLead, wordList } from '../language/word-list';
import { placeOf } from '../model/cell';
import type { Cell } from '../model/form';
import { lazily } from '../once';
import type { Assessment } from '../scoring/assessment';
import type { Fact } from './facts';
import { isNoMishap, mishapRows } from './mishaps';
import type { PartId } from './parts';
import { rowEndings, type RowEnding, type RowMention } from './row-names';
import { isSameFact } from './same-fact';

/** A number that a text says of what was done. */
export interface ToldFact extends Fact {
  readonly cell: Cell;
  /** Above the table, or the part below it. */
  readonly part: 'outcome' | PartId;
}

/** A number that a text gives of a row, and that the row does not have. */
export interface Dispute {
  readonly fact: ToldFact;
  readonly assessment: Assessment;
  /** Where other texts give the row the same number. */
  readonly echoes: readonly Cell[];
  /** It is such an echo: the row has one wrong number, which is said at the first text. */
  readonly again: boolean;
}

type Told = Pick<Dispute, 'fact' | 'assessment'>;

/** Said of some of the things that a row counts. */
const SOME = ['优秀', '获奖', '入围', '入选', '重点', '优质', '示范', '新增'];
/** Said of some of those that a row asks, or of a part of the year. */
const PARTS = wordList(
  '小学 初中 高中 中学 幼儿园 城区 城镇 城市 农村 乡镇 男性 女性 试点 上半年 下半年 季度 首批 其他',
);
/** 42所学校全部供餐 is said of 供餐学校数. */
const ALL = [...wordsOf('all'), '已经', '已'];
const THING = 2;
/** The start of a name that is looked for. */
const SHORTEST = 4;
/** A number that lies further off is of something else, where a row is not named as a whole. */
const FURTHEST = 3;

/** The facts that name a row and give another number than it, unless the same cell gives its number too. */
export function disputesOf(
  facts: readonly ToldFact[],
  assessments: readonly Assessment[],
  year: number | null,
): readonly Dispute[] {
  if (facts.length === 0) return [];
  const rowIn = rowEndings(assessments);
  const mishapOf = mishapRows(assessments);
  const missed = lazily(() => byStart(assessments.filter(({ status }) => status === 'failing')));
  const agreed = new Set<string>();
  const found: Told[] = [];
  for (const fact of facts) {
    const ofRows = !fact.scoped && fact.year === year && !isNoMishap(fact);
    const mention = ofRows
      ? (rowIn(fact.before) ?? rowBehind(fact, rowIn) ?? rowBegun(fact, facts, missed()))
      : null;
    const same = mention === null ? null : agrees(fact, mention);
    if (mention === null || same === null) {
      const denied = ofRows ? mishapOf(fact) : null;
      if (denied !== null) found.push({ fact, assessment: denied });
      continue;
    }
    const { assessment } = mention;
    if (same) agreed.add(keyOf(fact, assessment));
    else found.push({ fact, assessment });
  }
  const disputed = found.filter(({ fact, assessment }) => !agreed.has(keyOf(fact, assessment)));
  return withEchoes(withoutParts(disputed));
}

/** The row whose thing is counted first and whose deed follows: 42所学校全部供餐. */
function rowBehind({ before, rest }: ToldFact, rowIn: RowEnding): RowMention | null {
  const said = rest.slice(THING);
  const deed = withoutLead(said, ALL);
  if (before !== '' || deed === '' || !ALL.slice(0, 3).some((word) => said.startsWith(word)))
    return null;
  const name = deed + rest.slice(0, THING);
  const mention = rowIn(name);
  return mention?.stem === name ? mention : null;
}

function byStart(rows: readonly Assessment[]): ReadonlyMap<string, readonly Assessment[]> {
  const starts = new Map<string, Assessment[]>();
  for (const row of rows) {
    const { plain } = row.indicator.name;
    if (plain.length <= SHORTEST) continue;
    const start = plain.slice(0, SHORTEST);
    const known = starts.get(start);
    if (known === undefined) starts.set(start, [row]);
    else known.push(row);
  }
  return starts;
}

/**
 * The row that missed its target and whose name begins so, where the number is its target and the text
 * does not give what was reached as well: 走访慰问1200户 of 走访慰问优抚家庭.
 */
function rowBegun(
  { before, quantity, cell }: ToldFact,
  facts: readonly ToldFact[],
  missed: ReadonlyMap<string, readonly Assessment[]>,
): RowMention | null {
  const known = missed.get(before.slice(0, SHORTEST)) ?? [];
  const [row, ...others] = known.filter(({ indicator }) => indicator.name.plain.startsWith(before));
  if (row === undefined || others.length > 0 || row.target.kind !== 'number') return null;
  const { value, unit, percent } = row.target;
  const { measure } = row;
  if (!value.equals(quantity.value) || unit !== quantity.unit || percent !== quantity.percent)
    return null;
  const isTold = (fact: ToldFact) =>
    measure.kind === 'number' &&
    placeOf(fact.cell) === placeOf(cell) &&
    fact.quantity.value.equals(measure.value);
  return facts.some(isTold) ? null : { stem: before, assessment: row, whole: true };
}

/** 甲校家长满意度91%,乙校家长满意度88% in one text are parts of what the row has. */
function withoutParts(disputes: readonly Told[]): readonly Told[] {
  const told = new Map<string, { readonly names: Set<string>; readonly numbers: Set<string> }>();
  for (const one of disputes) {
    const key = keyOf(one.fact, one.assessment);
    const { names, numbers } = told.get(key) ?? { names: new Set(), numbers: new Set() };
    told.set(key, { names: names.add(one.fact.before), numbers: numbers.add(numberOf(one)) });
  }
  return disputes.filter(({ fact, assessment }) => {
    const all = told.get(keyOf(fact, assessment));
    return all === undefined || all.names.size === 1 || all.numbers.size === 1;
  });
}

/** One wrong number of a row is one dispute, however many texts give the right one. */
function withEchoes(disputes: readonly Told[]): readonly Dispute[] {
  const alike = new Map<string, Told[]>();
  for (const one of disputes) {
    const key = numberOf(one);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [one]);
    else known.push(one);
  }
  return disputes.map((one) => {
    const [first, ...others] = alike.get(numberOf(one)) ?? [];
    const again = first !== one;
    const cells = new Map(others.map(({ fact: { cell } }) => [placeOf(cell), cell]));
    cells.delete(placeOf(one.fact.cell));
    return { ...one, again, echoes: again ? [] : [...cells.values()] };
  });
}

function numberOf({ fact: { quantity }, assessment }: Told): string {
  const { value, percent, unit } = quantity;
  return `${assessment.indicator.row} ${value.toString()} ${percent ? '%' : unit}`;
}

function keyOf({ cell }: ToldFact, { indicator }: Assessment): string {
  return `${placeOf(cell)} ${indicator.row}`;
}

/** Null where the text counts something else than the row. */
function agrees(fact: ToldFact, { assessment, stem, whole }: RowMention): boolean | null {
  const own = quantityOf(assessment, fact.quantity.unit);
  if (own === null) return null;
  const same = isSameFact({ quantity: own }, fact);
  const lead = fact.before.slice(0, -stem.length);
  if (same === false && PARTS.ends(lead)) return null;
  if (same !== false || whole) return same;
  const { value } = fact.quantity;
  const far =
    value.greaterThan(own.value.times(FURTHEST)) || own.value.greaterThan(value.times(FURTHEST));
  return far || SOME.some((word) => lead.endsWith(word)) ? null : false;
}

/** The number that a row has, in the unit that its cells or its name give; null for none. */
function quantityOf({ measure, target, indicator }: Assessment, unit: string): Quantity | null {
  if (measure.kind !== 'number') return null;
  const { side } = measure;
  if (side !== null && !isUpward(side)) return null;
  const written = measure.unit || (target.kind === 'number' ? target.unit : '');
  const columned = written === '' ? inColumnUnit(indicator, measure) : null;
  if (columned !== null) return { ...columned, more: side !== null };
  const named = written === '' && unit !== '' && namesUnit(indicator.name.plain, unit);
  return { ...measure, unit: named ? unit : written, more: side !== null, operator: null };
}

/** 场次, 数量(个). */
function namesUnit(name: string, unit: string): boolean {
  return name.endsWith(unit) || name.endsWith(`(${unit})`);
}
