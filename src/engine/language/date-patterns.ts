const MONTH_NUMBER = '(?:1[0-2]|0?[1-9])';
const DAY_NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
/** Between the two ends of a span: 3-10月, 1月至12月. */
const TO = '[-~—–至到]+';
/** What must be over by then; 前期, 前述 and 前10名 speak of something else. */
const BEFORE = String.raw`(?=之?以?前(?![期述十百\d]))`;
/** 23年6月, 23年底: two digits are a year only where a part of it follows, not in 23年. */
const SHORT_YEAR = String.raw`(?<![\d.])(?<short>1[5-9]|2\d)年(?=[底末]|[上下]半年|前?第?[一二三四1-4]季度|\d{1,2}(?:${TO}\d{1,2})?月)`;
const YEAR_NUMBER = String.raw`(?:(?:(?<fromYear>(?:19|20)\d{2})年?${TO})?(?<year>(?:19|20)\d{2})年度?|${SHORT_YEAR})`;
const YEAR = `(?:${YEAR_NUMBER}|(?<next>次年|翌年|第二年))`;
const FROM_MONTH = String.raw`(?:(?<![\d.])(?<fromMonth>${MONTH_NUMBER})月?${TO})`;
const MONTH = `(?<month>${MONTH_NUMBER})月份?(?!龄)`;
const TIME_OF_DAY = String.raw`(?:(?:[01]?\d|2[0-4])(?:[时点]|:[0-5]\d))`;
/** 30日24时; 11月30前, 11月28: the 日 left out before 前 and at the end of a clause. */
const DAY_SIGN = String.raw`(?:[日号]${TIME_OF_DAY}?|(?!\d)(?:${BEFORE}|(?=$|[;。)]|,(?!\d))))`;
const DAY = `(?:(?<fromDay>${DAY_NUMBER})[日号]?${TO})?(?<day>${DAY_NUMBER})${DAY_SIGN}`;
/** 3月初步完成 and 3月底线 speak of something else. */
const THIRD = String.raw`(?<third>[上中下]旬|初(?![步次验始中级])|底(?!线)|末)`;
const QUARTER = String.raw`(?<upTo>前)?第?(?<quarter>[一二三四1-4])季度`;

/** Without one of these a text names no date; most cells are told apart by it. */
export const DATE_SIGN = /[年月]|季度|\d[-/.]\d|\d{6}/;

/** The spellings of a date in a normalised text, in the order they are looked for. */
export const DATE_PATTERNS: readonly RegExp[] = [
  new RegExp(`${YEAR}?${FROM_MONTH}?${MONTH}(?:${DAY}|${THIRD})?`, 'g'),
  new RegExp(`${YEAR}?(?:${QUARTER}|(?<half>[上下])半年)[底末]?`, 'g'),
  // 2023-12-31, 23.12.31; but V23.1.2 is a version.
  /(?<![\dA-Za-z.])(?:(?<year>(?:19|20)\d{2})|(?<short>2\d))([-/.])(?<month>1[0-2]|0?[1-9])\3(?<day>3[01]|[12]\d|0?[1-9])(?![\d.])/g,
  // Eight digits are a date only where no unit makes them an amount.
  /(?<![\d.])(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=$|之?以?前|日|完成|[,;、)~-])日?/g,
  // 2023.12前, 202312前; without 前 it may be a number.
  new RegExp(
    String.raw`(?<![\d.])(?<year>20\d{2})(?:[-/.]|(?=\d{2}(?!\d)))(?<month>${MONTH_NUMBER})(?!\d)${BEFORE}`,
    'g',
  ),
  // 11.30前, likewise.
  new RegExp(
    String.raw`(?<![\d.])(?<month>${MONTH_NUMBER})\.(?<day>${DAY_NUMBER})(?!\d)[日号]?${BEFORE}`,
    'g',
  ),
  new RegExp(`${YEAR_NUMBER}(?:(?<end>年?底|末)|年?内)?`, 'g'),
];
