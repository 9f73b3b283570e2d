import { Decimal, format, ONE } from '../../engine/decimal';
import { isBlankValue } from '../../engine/language/blank';
import type { Direction } from '../../engine/language/bounds';
import { maskContacts } from '../../engine/language/contact';
import { isUnsigned } from '../../engine/language/figures';
import { NO_TEXT, type Plain } from '../../engine/language/plain';
import { placedQuantities } from '../../engine/language/quantities';
import { read } from '../../engine/language/reading';
import { isAllHan } from '../../engine/language/signs';
import { withoutNature, type NumberTarget } from '../../engine/language/target';
import { has, textOf } from '../../engine/language/tokens';
import type { Wording } from '../../engine/language/wording';
import type { Entry } from '../../engine/model/form';
import type { Assessment } from '../../engine/scoring/assessment';

/** What is expected as a budget system has it in three cells. */
export interface TargetValue {
  /** 指标性质: ≥, ＝, 定性; '' where nothing says it. */
  readonly sign: string;
  /** 指标值: a bare number where it is one, else as typed. */
  readonly value: string;
  /** 计量单位; '' where nothing says it. */
  readonly unit: string;
}

const SIGNS: Readonly<Record<Direction, string>> = {
  atLeast: '≥',
  moreThan: '>',
  atMost: '≤',
  lessThan: '<',
};
/** Of percent: what ‰ counts in. */
const THOUSANDTHS = new Decimal('0.1');
/** Systems have 万元 and 亿元, and no 百人. */
const KEPT_SCALES = '万亿';
/** 盏, 标准箱: a longer text says something else. */
const LONGEST_UNIT = 3;

/** True for a number as systems take it: plain digits, a minus before them at most. */
export function isBare({ text }: Pick<Entry, 'text'>): boolean {
  return isUnsigned(text.startsWith('-') ? text.slice(1) : text);
}

/** The three cells of a row's target. */
export function targetValue(one: Assessment): TargetValue {
  const { expected, parts } = one.indicator;
  const nature = typed(parts?.nature ?? null);
  const unit = typed(parts?.unit ?? null);
  const given = parts === undefined ? expected : parts.value;
  if (given !== null && parts !== undefined && isBare(given))
    return { sign: nature, value: given.text, unit };
  const text = typed(given);
  const own = withoutNature(text);
  const sign = nature === '' ? text.slice(0, text.length - own.length).trim() : nature;
  const asked = askedNumber(one);
  if (asked === null) return { sign, value: own, unit };
  return { ...asked, sign: nature === '' ? asked.sign : nature };
}

/** A number that is asked for, as typed with its sign and unit; null where the target is none. */
function askedNumber({ target, indicator }: Assessment): TargetValue | null {
  if (target.kind !== 'number') return null;
  const text = withoutNature(indicator.expected?.plain ?? NO_TEXT);
  // 建成3200盏路灯以上规模: what hides the bound from the reader is no unit.
  if (target.bare && read(text, null).tokens.some((token) => has(token, 'boundAfter'))) return null;
  const { factor, unit } = shownIn(target, text);
  const equals = target.bare && target.says.lead.startsWith('=');
  const sign = target.bare ? (equals ? '＝' : '') : SIGNS[target.direction];
  return { sign, value: format(target.value.dividedBy(factor)), unit };
}

/** In what a number is shown, and how much that is of what the engine counts in. */
export interface ShownIn {
  readonly factor: Decimal;
  readonly unit: string;
  /** The unit without 万 and 亿; '' for a share. */
  readonly base: string;
}

type Figure = Pick<NumberTarget, 'percent' | 'perMille' | 'scaled' | 'unit'> & {
  readonly says: Wording;
};

/** The unit of a number in the text that it is read from: 7万元 is in 万元, 5千人 in 人, 3200盏 in 盏. */
export function shownIn(figure: Figure, text: Plain): ShownIn {
  if (figure.perMille) return { factor: THOUSANDTHS, unit: '‰', base: '' };
  if (figure.percent)
    return { factor: ONE, unit: text.includes('百分点') ? '个百分点' : '%', base: '' };
  const unit = figure.unit === '' ? unknownUnit(text) : figure.unit;
  const scale = figure.scaled ? figure.says.scale : null;
  if (scale === null || !KEPT_SCALES.includes(scale.word)) return { factor: ONE, unit, base: unit };
  return { factor: new Decimal(scale.factor), unit: `${scale.word}${unit}`, base: unit };
}

/** A unit that the lexicon does not know: all that stands between the one number and a bound behind it. */
function unknownUnit(text: Plain): string {
  const { tokens } = read(text, null);
  const [only, ...more] = placedQuantities(tokens);
  if (only === undefined || more.length > 0) return '';
  const bound = tokens.findIndex((token, at) => at >= only.end && has(token, 'boundAfter'));
  const rest = tokens.slice(only.end, bound < 0 ? tokens.length : bound);
  const word = textOf(rest);
  const isUnit = word.length <= LONGEST_UNIT && isAllHan(word);
  return isUnit && rest.every(({ tags }) => tags.size === 0) ? word : '';
}

function typed(entry: Entry | null): string {
  return entry === null || isBlankValue(entry) ? '' : maskContacts(entry.text.trim());
}
