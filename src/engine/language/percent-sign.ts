/** What makes the number before it a percentage. */
export interface PercentSign {
  readonly text: string;
  /** Percent in one of them: 10 for 成, 0.1 for ‰. */
  readonly percent: string;
}

/** 成 counts only where no word goes on with it: 8成以上, 5成农户, not 3成员, 5成本. */
const TENTHS =
  /^成(?=$|[,;。、)~—–至到±+-]|及?以[上下内]|[之多的以新]|左右|满意|(?:农|住|商|贫困)户|群众|企业|居民|学生|人员|项目|受访|参与)/;

/** The sign that a text starts with (90%, 9‰, 2个百分点, 3成), or null. */
export function percentSignAt(text: string): PercentSign | null {
  const hundredths = /^(?:%|个?百分点)/.exec(text)?.[0];
  if (hundredths !== undefined) return { text: hundredths, percent: '1' };
  if (text.startsWith('‰')) return { text: '‰', percent: '0.1' };
  return TENTHS.test(text) ? { text: '成', percent: '10' } : null;
}
