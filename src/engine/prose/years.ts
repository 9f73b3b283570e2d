/** 2023年, 2023.12, 2021—2025, 〔2023〕; 20023年 is none. */
const YEAR = /(?:^|\D)(20\d{2})(?=[年〕\])]|[./-]\d|[-~—–至到]{1,2}20)/g;
const MISTYPED = /(?:^|\D)(20\d{3}年)/;

/** The years that a text names, in its order. */
export function yearsIn(text: string): readonly number[] {
  if (!text.includes('20')) return [];
  return [...text.matchAll(YEAR)].map(([, year]) => Number(year));
}

/** A year with a digit too many, as typed: 20023年; null for none. */
export function mistypedYear(text: string): string | null {
  return text.includes('年') ? (MISTYPED.exec(text)?.[1] ?? null) : null;
}
