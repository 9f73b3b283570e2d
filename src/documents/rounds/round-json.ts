import { normalise } from '../../engine/language/plain';
import { isRecord } from '../../engine/parse-options';
import type { Severity } from '../../engine/report/report';
import { oneLine } from '../../engine/sentence/one-line';
import type { OwnRemark } from '../remarks/edits';
import type { Spot } from './spot';

/** What a reviewer wrote into the list of the last round: no check can tell whether it is mended. */
export interface EarlierOwn extends OwnRemark {
  /** '' where the unit has answered nothing. */
  readonly answer: string;
  /** The unit has ticked that it is mended. */
  readonly ticked: boolean;
}

/** One form of an earlier round. */
export interface EarlierForm {
  /** As the earlier run named it. */
  readonly file: string;
  readonly sheet: string;
  /** Where the form began on its sheet, counted from one; null where it was alone. */
  readonly row: number | null;
  /** Names as a list prints them. */
  readonly project: string | null;
  readonly unit: string | null;
  readonly year: string | null;
  /** The least urgent findings that it tells: of others nobody knows whether they are new. */
  readonly least: Severity;
  /** A list tells it, from which a reviewer may have left out some of what was found. */
  readonly listed: boolean;
  readonly spots: readonly Spot[];
  readonly own: readonly EarlierOwn[];
}

/**
 * The forms that `--json` printed, from the value of its text; null where it is something else. Files
 * that could not be checked are left out: of them nothing is known.
 */
export function readRound(value: unknown): readonly EarlierForm[] | null {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const forms: EarlierForm[] = [];
  for (const entry of entries) {
    if (!isRecord(entry)) return null;
    if (typeof entry['error'] === 'string') continue;
    const form = readForm(entry);
    if (form === null) return null;
    forms.push(form);
  }
  return forms;
}

function readForm(entry: Fields): EarlierForm | null {
  const { file, sheet, row, form, indicators, findings } = entry;
  if (typeof file !== 'string' || typeof sheet !== 'string' || !isRecord(form)) return null;
  if (!Array.isArray(indicators) || !Array.isArray(findings)) return null;
  const names = namesByRow(indicators);
  const spots = findings.map((finding) => readSpot(finding, names));
  if (spots.includes(null)) return null;
  return {
    file,
    sheet,
    row: typeof row === 'number' ? row : null,
    project: nameOf(form['project']),
    unit: nameOf(form['unit']),
    year: nameOf(form['year']),
    least: 'info',
    listed: false,
    spots: spots.filter((spot) => spot !== null),
    own: [],
  };
}

function readSpot(finding: unknown, names: ReadonlyMap<string, string>): Spot | null {
  if (!isRecord(finding)) return null;
  const { rule, kind, cell, message } = finding;
  if (typeof rule !== 'string' || typeof kind !== 'string') return null;
  if (typeof cell !== 'string' || typeof message !== 'string') return null;
  return { rule, kind, name: names.get(cell.replace(/^[A-Z]+/, '')) ?? null, cell, message };
}

function namesByRow(indicators: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    indicators.flatMap((one) => {
      if (!isRecord(one) || typeof one['row'] !== 'number' || typeof one['name'] !== 'string')
        return [];
      const name = normalise(one['name']);
      return name === '' ? [] : [[`${one['row']}`, name] as const];
    }),
  );
}

/** As a list prints it, by which it is compared. */
function nameOf(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(value) : null;
}

type Fields = Readonly<Record<string, unknown>>;
