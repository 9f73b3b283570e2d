import operators from '../language/operator-spellings.json';
import { normalise } from '../language/plain';
import { withoutNature } from '../language/target';
import units from '../language/units.json';

const NUMBER = String.raw`[-+]?\d[\d,.]*[百千万亿]{0,2}`;
const UNIT = anyOf(units);
const UNITS = String.raw`(?:[%‰]|个?百分点|${UNIT}(?:\(${UNIT}\)|/${UNIT})?)?`;
const BEFORE = `(?:[不未]得?)?${anyOf(Object.values(operators.before).flat())}|[前第]`;
const AFTER = anyOf([...Object.values(operators.after).flat(), '内']);
/** ≥2000件以上, 90%-95%, 前10名. */
const AMOUNT = `(?:${BEFORE})?${NUMBER}${UNITS}(?:[-~至到±]${NUMBER}${UNITS})?(?:${AFTER})?`;

const DAY = String.raw`(?:\d{1,2}[日号]|底|[上中下]旬|[上下]半年|第?[一二三四1-4]季度)?`;
/** 2023年12月底前完成, 2023-12-31. */
const DATES = [
  String.raw`(?:\d{4}年)?(?:\d{1,2}月)?${DAY}`,
  String.raw`\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?`,
];
const DATE = `(?:${DATES.join('|')})(?:之?以?前|内)?(?:完成)?`;

const PLAIN_FIGURE = new RegExp(`^(?=.*\\d)(?:${AMOUNT}|${DATE})[。.]?$`);

/** True if a text is one number with its unit and operator, or one date, and not a word more. */
export function isPlainFigure(text: string): boolean {
  return PLAIN_FIGURE.test(withoutNature(normalise(text)));
}

function anyOf(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replace(/[()]/g, String.raw`\$&`)).join('|')})`;
}
