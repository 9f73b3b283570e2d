/** Spellings of one unit. Words that count differently (人 and 人次) are not here. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['天', '日', '自然日', '个自然日', '日历天', '个日历天'],
  ['周', '星期', '个星期'],
  ['个月', '月'],
  ['秒', '秒钟'],
  ['工作日', '个工作日'],
  ['小时', '个小时'],
  ['公里', '千米', 'km'],
  ['米', 'm'],
  ['公斤', '千克', 'kg'],
  ['吨', 't'],
  ['平方米', '㎡', 'm²'],
];

/** 次/月: the period is not the unit; which period it is, is compared apart. */
const PERIOD = /[/·](?:半?年|季度?|月|周|天|日)$/;

/** True if both units count the same thing. 场(次) is 场, 次 and 场次 alike, and so is 次/月. */
export function isSameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const others = readings(b);
  return readings(a).some((reading) => others.includes(reading));
}

function readings(written: string): readonly string[] {
  const unit = written.replace(PERIOD, '');
  const [, whole = unit, part] = /^(.*)\((.*)\)$/.exec(unit) ?? [];
  const spelt = part === undefined ? [whole] : [unit, whole, part, whole + part];
  return spelt.flatMap((one) => SYNONYMS.find((same) => same.includes(one)) ?? [one]);
}
