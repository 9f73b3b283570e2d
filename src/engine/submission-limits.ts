/** The most signs that a budget system takes, by what they are of; 0 where any number will do. */
export type SubmissionLimits = Readonly<Record<(typeof LIMIT_KEYS)[number], number>>;

export const LIMIT_KEYS = ['name', 'value', 'reason', 'text'] as const;

/** No system takes more. */
export const MOST_SIGNS = 99_999;

/** To begin with: each place has its own, which only its own staff know. */
export const USUAL_LIMITS: SubmissionLimits = { name: 100, value: 50, reason: 500, text: 2000 };
