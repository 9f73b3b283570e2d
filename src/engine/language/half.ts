/** 1个半月, 2个半小时; 半月板 and 半月度 are words of their own. */
const WITHIN_UNIT = /^个半(?=月(?![板度刊])|小时|星期|工作日)/;
/** 1年半, 2天半, 7成半; but 3年半数以上. */
const BEHIND_UNIT = /^(年|天|周|亩|小时|成)半(?![数价年径途成个])/;

/** Takes a half off the unit that a text starts with: `个半月内` is a half and `个月内`. */
export function takeHalf(text: string): { readonly half: boolean; readonly rest: string } {
  const rest = text.replace(WITHIN_UNIT, '个').replace(BEHIND_UNIT, '$1');
  return { half: rest !== text, rest };
}
