import type { Form } from '../../engine/model/form';
import type { Finding, Report, Severity } from '../../engine/report/report';
import { printCell } from '../../sheet/address';

/**
 * A finding as another round may know it again: by its rule and sentence and by what it is about, for
 * rows move, and the figures in a message change with every attempt to mend them.
 */
export interface Spot {
  readonly rule: string;
  readonly kind: string;
  /** The indicator in whose row the cell stands, in plain spelling; null elsewhere on the form. */
  readonly name: string | null;
  /** `J17`. */
  readonly cell: string;
  readonly message: string;
  /** What the unit has answered in a list that came back. */
  readonly answer?: string;
  /** The unit has ticked there that it is mended. */
  readonly ticked?: boolean;
}

/** As much of it as a comparison goes by. */
export type SpotPlace = Omit<Spot, 'message' | 'answer' | 'ticked'>;

/** A finding of the report in hand with where it is. */
export interface FoundSpot extends Spot {
  readonly severity: Severity;
  readonly finding: Finding;
}

/** Every finding of a report as another round may know it. */
export function spotsOf({ form, findings }: Report): readonly FoundSpot[] {
  const names = indicatorNames(form);
  return findings.map((finding) => ({
    rule: finding.rule,
    kind: finding.kind,
    name: names.get(finding.cell.row) ?? null,
    cell: printCell(finding.cell),
    message: finding.message,
    severity: finding.severity,
    finding,
  }));
}

/**
 * A name for each finding that stays the same when rows move; of two that would have the same, the
 * second one ends in #2.
 */
export function spotKeys(spots: readonly FoundSpot[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    spots.map(({ rule, kind, name, cell, finding }) => {
      const key = `${rule}.${kind}@${name ?? cell}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [finding, count === 1 ? key : `${key}#${count}`];
    }),
  );
}

function indicatorNames({ indicators }: Form): ReadonlyMap<number, string> {
  return new Map(
    indicators.flatMap(({ row, name }) => (name.plain === '' ? [] : [[row, name.plain]])),
  );
}
