import { isDigits } from '../../engine/language/signs';

/** The most signs that a budget system takes, by what they are of; 0 where any number will do. */
export type Limits = Readonly<Record<keyof typeof LIMIT_NAMES, number>>;

/** What is limited, in the words of the forms. */
export const LIMIT_NAMES = {
  name: '指标名称',
  value: '指标值',
  reason: '原因',
  text: '文字说明',
} as const;

/** To begin with: each place has its own, which only its own staff know. */
export const USUAL_LIMITS: Limits = { name: 100, value: 50, reason: 500, text: 2000 };

/** Said wherever they are used: they are not ours. */
export const LIMITS_NOTE = '字数限制各地系统不同，这里的数只是先放着的，请改成当地系统的。';

const KEYS = ['name', 'value', 'reason', 'text'] as const;

/** 指标名称 100、指标值 50: the limits as a person reads them. */
export function limitsText(limits: Limits): string {
  return KEYS.map((key) => `${LIMIT_NAMES[key]} ${limits[key]}`).join('、');
}

/** Reads limits as they are written above; what is not named is as usual. Null for anything else. */
export function parseLimits(text: string): Limits | null {
  let limits = USUAL_LIMITS;
  for (const part of text.split(/[、,，;；]/)) {
    const words = part.trim();
    const key = KEYS.find((one) => words.startsWith(LIMIT_NAMES[one]));
    const digits = key === undefined ? '' : words.slice(LIMIT_NAMES[key].length).trim();
    if (key === undefined || !isDigits(digits) || digits.length > 5) return null;
    limits = { ...limits, [key]: Number(digits) };
  }
  return limits;
}
