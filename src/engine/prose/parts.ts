import { wordsOf } from '../language/lexicon';
import { NO_TEXT, type Plain } from '../language/plain';
import { wordList } from '../language/word-list';
import type { Cell, Entry } from '../model/form';

/** What a part below the table is about. */
export type PartId =
  | 'performance'
  | 'spending'
  | 'completion'
  | 'uses'
  | 'management'
  | 'problems'
  | 'improvement'
  | 'expiring'
  /** A text under no heading that is known: 评价结论. */
  | 'loose';

/** The names that forms give each. */
const NAMES: readonly (readonly [PartId, string])[] = [
  ['performance', '资金使用绩效 资金使用绩效情况'],
  ['spending', '资金支出情况'],
  ['completion', '资金完成绩效目标情况'],
  ['uses', '资金分用途使用成效'],
  ['management', '资金项目管理情况'],
  [
    'problems',
    '资金使用绩效存在的问题 存在的问题 存在问题 存在的主要问题 存在主要问题 主要问题 存在的问题及原因 存在的问题及原因分析 问题及建议 存在问题及建议 存在的问题及建议 存在的问题和建议 存在的主要问题及建议',
  ],
  [
    'improvement',
    '改进意见 改进措施 改进建议 改进意见及措施 改进措施及建议 整改措施 下一步改进措施 下一步工作措施 改进措施及结果应用方案',
  ],
  ['expiring', '到期资金'],
];

/** The parts that the form of Guangdong asks for, with their headings. */
export const PARTS: readonly (readonly [PartId, string])[] = [
  ['performance', '一、资金使用绩效'],
  ['problems', '二、资金使用绩效存在的问题'],
  ['improvement', '三、改进意见'],
  ['expiring', '四、到期资金'],
];
/** Those under the first of them. */
export const PERFORMANCE: readonly (readonly [PartId, string])[] = [
  ['spending', '（一）资金支出情况'],
  ['completion', '（二）资金完成绩效目标情况'],
  ['uses', '（三）资金分用途使用成效'],
  ['management', '（四）资金项目管理情况'],
];

/** A part of the prose below the table: its heading and what stands under it. */
export interface Part {
  readonly id: PartId;
  /** The heading with its number: 二、资金使用绩效存在的问题. */
  readonly heading: Plain;
  /** Where its text stands or, where there is none, the heading. */
  readonly cell: Cell;
  /** Empty where nobody wrote anything. */
  readonly plain: Plain;
}

interface Heading {
  readonly id: PartId;
  readonly start: number;
  readonly end: number;
}

const SPELLINGS = NAMES.flatMap(([id, names]) =>
  names.split(' ').map((name) => ({ id, name })),
).toSorted((a, b) => b.name.length - a.name.length);
const NUMERALS = wordsOf('ordinals');
/** A hint that is printed beside a part for who fills it in. */
const HINT = wordList('含 仅 注 说明 请');
const LONGEST_HINT = 40;

/**
 * The parts of the prose below the table. A heading is one of the known names at the start of a cell, or
 * behind a number (二、, （一）) anywhere in it; its text follows in the cell and in those below it, each
 * a part of the same heading.
 */
export function partsOf(entries: readonly Entry[]): readonly Part[] {
  const parts: Part[] = [];
  for (const { cell, plain } of entries) {
    const headings = headingsIn(plain);
    const open = parts.at(-1);
    const lead = plain.slice(0, headings[0]?.start);
    const belongs = open !== undefined && isTextOf(open, cell, lead);
    if (headings.length === 0 && belongs && open.plain === '')
      parts[parts.length - 1] = { ...open, cell, plain };
    else if (lead !== '' && belongs && !opensOther(open, lead))
      parts.push({ ...open, cell, plain: lead });
    else if (lead !== '') parts.push({ id: 'loose', heading: NO_TEXT, cell, plain: lead });
    for (const [at, { id, start, end }] of headings.entries()) {
      const heading = plain.slice(start, end);
      const text = plain.slice(plain.charAt(end) === ':' ? end + 1 : end, headings[at + 1]?.start);
      parts.push({ id, heading, cell, plain: text });
    }
  }
  return parts;
}

/** The text of a heading is beside it or in the row below, and goes on in the next. */
function isTextOf({ cell }: Part, { row }: Cell, plain: Plain): boolean {
  return row - cell.row <= 1 && !(plain.length <= LONGEST_HINT && HINT.opens(plain));
}

/** A heading that is not known: 五、其他说明 behind 四、改进意见. */
function opensOther({ heading }: Part, lead: Plain): boolean {
  return [heading, lead].every((text) => numberBefore(text, '一、'.length) === 0);
}

function headingsIn(plain: Plain): readonly Heading[] {
  const found = new Map<number, Heading>();
  for (const { id, name } of SPELLINGS) {
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
      const start = numberBefore(plain, at);
      const end = at + name.length;
      const alone = start === 0 && (end === plain.length || plain.charAt(end) === ':');
      if ((start < at || alone) && !found.has(start)) found.set(start, { id, start, end });
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Where the number of a heading begins: 二、 and （一）; `at` where there is none. */
function numberBefore(plain: Plain, at: number): number {
  const isNumeral = (place: number) => NUMERALS.includes(plain.charAt(place));
  if (plain.charAt(at - 1) === '、' && isNumeral(at - 2)) return at - 2;
  const bracketed = plain.charAt(at - 1) === ')' && plain.charAt(at - 3) === '(';
  return bracketed && isNumeral(at - 2) ? at - 3 : at;
}
