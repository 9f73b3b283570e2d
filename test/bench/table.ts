import type { Figure, Section } from './figure';

/** The figures as lines of text, each with its budget and whether it holds. */
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

function valueOf({ value, unit }: Figure): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  return `${value.toFixed(digits).padStart(12)} ${unit}`;
}

function verdictOf({ value, unit, budget }: Figure): string {
  if (budget === null) return '';
  return ` (${value > budget ? 'OVER' : 'within'} the budget of ${budget} ${unit})`;
}
