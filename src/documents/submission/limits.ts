import { isDigits } from '../../engine/language/signs';
import {
  LIMIT_KEYS,
  MOST_SIGNS,
  USUAL_LIMITS,
  type SubmissionLimits,
} from '../../engine/submission-limits';

/** What is limited, in the words of the forms. */
export const LIMIT_NAMES: Readonly<Record<keyof SubmissionLimits, string>> = {
  name: '指标名称',
  value: '指标值',
  reason: '原因',
  text: '文字说明',
};

/** Said of limits that nobody has set: no system may go by them. '' of those of a place. */
export function limitsNote(limits: SubmissionLimits): string {
  const isUsual = LIMIT_KEYS.every((key) => limits[key] === USUAL_LIMITS[key]);
  return isUsual ? '字数限制各地系统不同，这里的数只是先放着的，请改成当地系统的。' : '';
}

/** 指标名称 100、指标值 50: the limits as a person reads them. */
export function limitsText(limits: SubmissionLimits): string {
  return LIMIT_KEYS.map((key) => `${LIMIT_NAMES[key]} ${limits[key]}`).join('、');
}

/** Reads limits as they are written above; what is not named is as usual. Null for anything else. */
export function parseLimits(text: string, usual: SubmissionLimits): SubmissionLimits | null {
  let limits = usual;
  for (const part of text.split(/[、,，;；]/)) {
    const words = part.trim();
    const key = LIMIT_KEYS.find((one) => words.startsWith(LIMIT_NAMES[one]));
    const digits = key === undefined ? '' : words.slice(LIMIT_NAMES[key].length).trim();
    if (key === undefined || !isDigits(digits) || Number(digits) > MOST_SIGNS) return null;
    limits = { ...limits, [key]: Number(digits) };
  }
  return limits;
}
