import type { Figure, Section } from './figure';

/** The figures as lines of text, each with where half of its runs lie, its budget and whether that holds. */
export function tableOf(sections: readonly Section[]): string {
  const width = Math.max(
    ...sections.flatMap(({ figures }) => figures.map(({ what }) => what.length)),
  );
  return sections
    .flatMap(({ title, figures, skipped }) => [
      '',
      title,
      ...(skipped === null ? [] : [`  skipped: ${skipped}`]),
      ...figures.map((one) => `  ${one.what.padEnd(width)}  ${valueOf(one)}${verdictOf(one)}`),
    ])
    .join('\n');
}

/** The figures that are above their budgets. */
export function overBudget(sections: readonly Section[]): readonly Figure[] {
  return sections
    .flatMap(({ figures }) => figures)
    .filter(({ value, budget }) => budget !== null && value > budget);
}

function valueOf({ value, unit, spread }: Figure): string {
  return `${digitsOf(value).padStart(12)} ${unit}${spreadOf(spread)}`;
}

function spreadOf(spread: Figure['spread']): string {
  return spread === null ? '' : ` [${spread.map(digitsOf).join('–')}]`;
}

/** A number as it is printed everywhere. */
export function digitsOf(value: number): string {
  return value.toFixed(Number.isInteger(value) ? 0 : 2);
}

function verdictOf({ value, unit, budget }: Figure): string {
  if (budget === null) return '';
  return ` (${value > budget ? 'OVER' : 'within'} the budget of ${budget} ${unit})`;
}
