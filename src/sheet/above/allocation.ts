import type { Decimal } from '../../engine/decimal';
import { isFiller } from '../../engine/language/blank';
import { isBroken } from '../../engine/language/cell-value';
import type { Amount, Entry, Field, Funds, SplitAmount } from '../../engine/model/form';
import { isAnswered } from '../cells/filled';
import { cellAt } from '../cells/sheet-rows';
import type { FundsWord } from '../words/funds-label';
import { amountOf } from './amount';
import { fieldOf } from './field';
import { isLabel, type AboveCell, type AboveLine } from './lines';
import type { ValuePlace } from './value-place';

/** 资金情况 as the Jiangmen form prints it. */
export interface Allocation extends Pick<Funds, 'budget' | 'allocated' | 'spent'> {
  /** Its labels with what stands beside them. */
  readonly fields: readonly Field[];
}

type Part = 'local' | 'transferred';
type Topic = 'planned' | 'allocated' | 'paid';

/** What stands beside a label: an amount, nothing, an error value or a word. */
interface Said {
  readonly name: string;
  readonly part: Part;
  readonly entry: Entry;
  readonly amount: Amount | null;
}

/**
 * Reads 预算计划安排, 实际分配下达 and 实际支出金额, the latter two split into 市本级 and
 * 转移支付至下级. A number belongs to the labels read before it; any other text ends them.
 */
export function readAllocation(
  lines: readonly AboveLine[],
  unit: Decimal,
  placeOf: ValuePlace,
): Allocation {
  const said = new Map<string, Said>();
  const say = (key: string, one: Said): void => {
    const known = said.get(key);
    if (known === undefined || (known.entry.kind === 'blank' && one.amount !== null))
      said.set(key, one);
  };
  let topic: Topic | null = null;
  let part: Part = 'local';
  let topicName = '';
  let name = '';
  for (const { cells, below } of lines)
    for (const cell of cells) {
      const { entry, funds: word } = cell;
      const amount = amountOf(entry, unit);
      if (isTopic(word)) {
        topic = word;
        part = 'local';
        topicName = cell.label;
        name = topicName;
      } else if (isPart(word)) {
        part = word;
        name = `${topicName}（${cell.label}）`;
      } else if (amount === null && entry.kind === 'text' && !isFiller(entry.plain)) topic = null;
      else if (topic !== null) say(`${topic} ${part}`, { name, part, entry, amount });
      if (topic === null || word === null) continue;
      const place = blankBeside(cell, below, placeOf);
      if (place !== null) say(`${topic} ${part}`, { name, part, entry: place, amount: null });
    }
  return {
    budget: said.get('planned local')?.amount ?? null,
    allocated: split(said, 'allocated'),
    spent: split(said, 'paid'),
    fields: [...said.values()].map((one) => fieldOf(one.name, isSaid(one), one.entry)),
  };
}

/** The empty cell for the amount of a label; null where something stands beside or below it. */
function blankBeside(label: AboveCell, below: AboveLine | null, placeOf: ValuePlace): Entry | null {
  const { entry, funds, next } = label;
  if (next !== null && (!isLabel(next) || (isTopic(funds) && isPart(next.funds)))) return null;
  const under = below === null ? undefined : cellAt(below.cells, entry.cell.column);
  return under?.entry.kind === 'number' ? null : placeOf(label);
}

/** Zero beside a blank is no sum, nor is an amount beside an error value. */
function split(said: ReadonlyMap<string, Said>, topic: Topic): SplitAmount | null {
  const parts = [said.get(`${topic} local`), said.get(`${topic} transferred`)];
  const [local = null, transferred = null] = parts.map((one) => one?.amount ?? null);
  const given = [local, transferred].filter((one) => one !== null);
  if (parts.some((one) => one !== undefined && isBroken(one.entry))) return null;
  const open = parts.some((one) => one !== undefined && !isSaid(one));
  if (open && given.every(({ value }) => value.isZero())) return null;
  return given.length === 0 ? null : { local, transferred };
}

/** Many transfer nothing and say so by a `/`; of one's own money there must be an amount. */
function isSaid({ entry, part }: Said): boolean {
  return isAnswered(entry) || (part === 'transferred' && entry.kind !== 'blank');
}

function isTopic(word: FundsWord | null): word is Topic {
  return word === 'planned' || word === 'allocated' || word === 'paid';
}

function isPart(word: FundsWord | null): word is Part {
  return word === 'local' || word === 'transferred';
}
