import type { Moment } from './serial-date';
import type { Token } from './tokens';

/** True where a section shows its number as a date or a time. */
export function isDateSection(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'date');
}

export type DatePart = 'year' | 'month' | 'day';

/** Which parts of a date a section shows. Elapsed minutes (`[h]:mm`) are no month. */
export function datePartsOf(tokens: readonly Token[]): ReadonlySet<DatePart> {
  const letters = lettersOf(tokens);
  const parts = new Set<DatePart>();
  letters.forEach((run, index) => {
    if (run.startsWith('y') || run.startsWith('e')) parts.add('year');
    else if (run.startsWith('d')) parts.add('day');
    else if (run.startsWith('m') && !isMinute(letters, index)) parts.add('month');
  });
  const elapses = tokens.some(({ kind }) => kind === 'unsupported');
  if (elapses && !parts.has('year') && !parts.has('day')) parts.delete('month');
  return parts;
}

function lettersOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => (token.kind === 'date' ? token.letters.toLowerCase() : ''));
}

/**
 * Draws a moment as the section says; where it asks for what we do not draw, a date in ISO order,
 * and null for a time alone, such as elapsed hours.
 */
export function dateSection(tokens: readonly Token[]): ((moment: Moment) => string) | null {
  if (!tokens.every(isDrawn)) return tokens.some(isDay) ? isoDate : null;
  const letters = lettersOf(tokens);
  const halves = letters.some((run) => run.includes('/'));
  return (moment) =>
    tokens
      .map((token, index) => {
        if (token.kind === 'literal') return token.text;
        if (token.kind === 'condition') return '';
        // In dates the point is a separator, and fractions of a second are of no use.
        if (token.kind === 'digits') return /^\.?0+$/.test(token.pattern) ? '' : token.pattern;
        const run = letters[index] ?? '';
        return run.startsWith('m') && isMinute(letters, index)
          ? padded(moment.minute, run)
          : drawn(run, moment, halves);
      })
      .join('');
}

function isDrawn(token: Token): boolean {
  if (token.kind === 'date') return !/^(m{3,}|d{3,})$/i.test(token.letters);
  return token.kind === 'literal' || token.kind === 'digits' || token.kind === 'condition';
}

function isDay(token: Token): boolean {
  return token.kind === 'date' && /^[yde]/i.test(token.letters);
}

function isoDate(moment: Moment): string {
  return `${moment.year}-${padded(moment.month, 'mm')}-${padded(moment.day, 'dd')}`;
}

/** `m` is a month, except directly after hours or before seconds. */
function isMinute(letters: readonly string[], index: number): boolean {
  const before = letters.slice(0, index).findLast((run) => run !== '' && !run.includes('/'));
  const after = letters.slice(index + 1).find((run) => run !== '' && !run.includes('/'));
  return (before?.startsWith('h') ?? false) || (after?.startsWith('s') ?? false);
}

function drawn(run: string, moment: Moment, halves: boolean): string {
  switch (run.charAt(0)) {
    case 'y':
      return run.length > 2 ? String(moment.year) : padded(moment.year % 100, '00');
    case 'e':
      return String(moment.year);
    case 'm':
      return padded(moment.month, run);
    case 'd':
      return padded(moment.day, run);
    case 'h':
      return padded(halves ? moment.hour % 12 || 12 : moment.hour, run);
    case 's':
      return padded(moment.second, run);
    default:
      return half(run, moment.hour);
  }
}

/** The morning's or the afternoon's word of `AM/PM` or `上午/下午`. */
function half(run: string, hour: number): string {
  const [morning = '', afternoon = ''] = run.toUpperCase().split('/');
  return hour < 12 ? morning : afternoon;
}

function padded(value: number, run: string): string {
  return String(value).padStart(Math.min(run.length, 2), '0');
}
