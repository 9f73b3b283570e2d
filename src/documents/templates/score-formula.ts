/** The cells of one row that its score is reckoned from: `G15`. */
export interface ScoredCells {
  readonly expected: string;
  readonly actual: string;
  readonly weight: string;
  /** A bare number may be a limit: only targets with a sign are reckoned. */
  readonly cost: boolean;
}

/** The texts of the three tiers, as the drop-down of the 实现值 offers them. */
export const TIERS = [
  '全部或基本达成预期指标',
  '部分达成预期指标并具有一定效果',
  '未达成预期指标且效果较差',
] as const;

/** Signs that are left out before a number is read; 2000件以上 is at least 2000件. */
const DROPPED = ['≥', '≤', '>', '<', '=', '以上'];
const UP = ['≥', '>'];
const DOWN = ['≤', '<'];
/**
 * Where one of these stands in either cell the number is a date, a span, a rank, a limit in words or no
 * measured value. A spreadsheet would read some of them as something else, and differently by language.
 */
const NO_NUMBER = Array.from('年月日时第前后内下不未超小低至到约近多余降减差±~～—/:：(（eE');
/** A bare number beside one of these may have been meant as it stands. */
const LARGE = ['万', '亿', '千', '百'];
const LENGTHS = '{1,2,3,4,5,6,7,8,9}';

/**
 * The score of a row as an Excel formula: ≥, > and bare numbers by actual ÷ expected, ≤ and < by expected
 * ÷ actual, the top tier in full, half-up to two places and never above the weight. It stays empty where
 * it cannot be sure, and the score is typed over it.
 */
export function scoreFormula(cells: ScoredCells): string {
  const { expected, actual, weight } = cells;
  const blank = `OR(${expected}="",${actual}="",NOT(ISNUMBER(${weight})))`;
  const share = `IF(AND(${conditions(cells).join(',')}),${shareOf(expected, actual)},1/0)`;
  const points = `MIN(${weight},ROUND(MIN(1,MAX(0,${share}))*${weight},2))`;
  return `IF(${blank},"",IFERROR(${points},${byWords(cells)}))`;
}

/** What must be so before two cells are taken as numbers of one kind. */
function conditions({ expected, actual, cost }: ScoredCells): readonly string[] {
  return [
    // 4500元/人 is no fraction.
    not(hasAny(NO_NUMBER, `SUBSTITUTE(${expected}&" "&${actual},"元/","")`)),
    not(hasAny(['-'], `${expected}&MID(${actual},2,99)`)),
    not(hasAny(DOWN, actual)),
    `OR(${not(hasAny(DOWN, expected))},${not(hasAny(UP, actual))})`,
    `${isPercent(expected)}=${isPercent(actual)}`,
    isSameUnit(expected, actual),
    ...(cost ? [hasAny([...UP, ...DOWN, '='], expected)] : []),
  ];
}

/** How much of the target was reached; a target of 0 without a sign gives an error. */
function shareOf(expected: string, actual: string): string {
  const [target, reached] = [numberIn(expected), numberIn(actual)];
  const reverse = `IF(${reached}<=${target},1,${target}/${reached})`;
  return `IF(${hasAny(DOWN, expected)},${reverse},${reached}/${target})`;
}

/** The full weight for the top tier and for the very words of the target; else a person says. */
function byWords({ expected, actual, weight }: ScoredCells): string {
  const same = `AND(${expected}=${actual},${not(hasAny(Array.from('0123456789'), expected))})`;
  return `IF(OR(${same},${actual}="${TIERS[0]}"),${weight},"")`;
}

/** The longest beginning that is a number: 300 of ≥300家, 0.9 of 90%. */
function numberIn(cell: string): string {
  return `LOOKUP(9E+307,VALUE(LEFT(${bare(cell)},${LENGTHS})))`;
}

/** What stands behind that number. */
function unitIn(cell: string): string {
  return `MID(${bare(cell)},1+LOOKUP(9,VALUE(LEFT(${bare(cell)},${LENGTHS}))*0+${LENGTHS}),20)`;
}

/** 300家 beside 240家 or 240, but not 20万元 beside 180000. */
function isSameUnit(expected: string, actual: string): string {
  const eitherBare = `COUNT(VALUE(${bare(expected)}),VALUE(${bare(actual)}))>0`;
  const plain = not(hasAny(LARGE, `${expected}&${actual}`));
  return `OR(${unitIn(expected)}=${unitIn(actual)},AND(${plain},${eitherBare}))`;
}

function bare(cell: string): string {
  return DROPPED.reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, cell);
}

/** Typed as 90%, a number has a format of percent. */
function isPercent(cell: string): string {
  return `OR(LEFT(CELL("format",${cell}),1)="P",${hasAny(['%'], cell)})`;
}

function hasAny(signs: readonly string[], text: string): string {
  return `COUNT(FIND({${signs.map((sign) => `"${sign}"`).join(',')}},${text}))>0`;
}

function not(condition: string): string {
  return `NOT(${condition})`;
}
