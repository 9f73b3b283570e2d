import { format, type Decimal } from '../engine/decimal';
import { maskContacts } from '../engine/language/contact';
import type { Cell, Entry, Form, Indicator } from '../engine/model/form';
import { fieldText, formUnit, formYear, isScored, projectName } from '../engine/model/form-facts';
import { totalAllocated, totalSpent } from '../engine/model/funds';
import type { Finding, Report } from '../engine/report/report';
import type { Assessment } from '../engine/scoring/assessment';
import { printCell, printCells } from '../sheet/address';
import type { CheckedForm, FileRemark } from './checked-form';
import type { RoundResult } from './rounds/compare-rounds';

/**
 * One checked form as `--json` prints it: rows counted from one, cells as `J17`, numbers as plain
 * decimal strings. The keys are stable, and null where there is nothing to say; `suggestion` stands
 * only in findings that know what to type, `cause` only in those that follow from another, `off` only
 * where rules were switched off, `round` only beside an earlier run, `row` only where a sheet holds several forms.
 */
export function reportJson(
  { file, sheet, row: begin, report }: CheckedForm,
  round: RoundResult | null = null,
): object {
  const { form, assessments, totals, prompts, skipped, off } = report;
  const findings = round === null ? report.findings : round.added.map(({ finding }) => finding);
  return {
    file,
    sheet,
    ...(begin !== null && { row: begin + 1 }),
    form: formJson(form),
    indicators: assessments.map(indicatorJson),
    totals: totalsJson(totals, isScored(form)),
    findings: findings.map(findingJson),
    prompts: prompts.map(({ cell, text }) => ({ cell: printCell(cell), text })),
    skipped: skipped.map(({ row, why }) => ({ row: row + 1, why })),
    ...(off.length > 0 && { off }),
    ...(round !== null && { round: roundJson(round) }),
  };
}

/** What became of the findings of the last round; those that are new are the `findings`. */
function roundJson({ mended, open, ticked, added, listed }: RoundResult): object {
  return {
    mended: mended.map(({ rule, kind, cell, message }) => ({ rule, kind, cell, message })),
    open: open.map(({ finding }) => findingJson(finding)),
    ticked: Array.from(ticked, ({ finding }) => findingJson(finding)),
    added: added.length,
    listed,
  };
}

/** A file that could not be checked, in the place of its report. */
export function refusalJson({ file, why }: FileRemark): object {
  return { file, error: why };
}

/**
 * The text of a JSON document. Signs that could command a terminal are escaped; a reader of the JSON
 * gets them all the same.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\x7F-\x9F\p{Bidi_Control}]/gu, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function formJson(form: Form): object {
  return {
    project: masked(projectName(form)),
    unit: formUnit(form),
    department: fieldText(form, '主管部门'),
    implementer: fieldText(form, '实施单位'),
    year: formYear(form),
    scored: isScored(form),
    funds: {
      budget: number(form.funds.budget?.value),
      allocated: number(totalAllocated(form.funds)),
      spent: number(totalSpent(form.funds)),
    },
  };
}

function indicatorJson(assessment: Assessment): object {
  const { indicator, method, recomputed, range, status, explanation } = assessment;
  return {
    row: indicator.row + 1,
    ...levelsJson(indicator),
    name: maskContacts(indicator.name.text),
    weight: number(indicator.points),
    expected: typed(indicator.expected),
    actual: typed(indicator.actual),
    claimed: number(indicator.claimed),
    method,
    recomputed: number(recomputed),
    range: range && [format(range.low), format(range.high)],
    status,
    explanation,
    cells: cellsJson(indicator),
  };
}

function levelsJson({ group }: Indicator): object {
  const level1 = group?.level === 2 ? group.parent : group;
  return {
    level1: masked(level1?.name ?? null),
    level2: masked(group?.level === 2 ? group.name : null),
  };
}

function cellsJson(indicator: Indicator): object {
  return {
    name: address(indicator.name),
    weight: address(indicator.weight),
    expected: address(indicator.expected),
    actual: address(indicator.actual),
    score: address(indicator.score),
    reason: address(indicator.reason),
    criterion: address(indicator.criterion),
    evidence: address(indicator.evidence),
  };
}

function totalsJson(totals: Report['totals'], scored: boolean): object {
  const { weight, claimed, printed, recomputed, verified, grade } = totals;
  return {
    weight: scored ? number(weight) : null,
    claimed: number(claimed),
    printed: number(printed),
    recomputed: scored ? number(recomputed) : null,
    verified: scored ? number(verified) : null,
    grade,
  };
}

function findingJson(finding: Finding): object {
  const { rule, kind, severity, cell, also, message, suggestion, cause } = finding;
  return {
    rule,
    kind,
    severity,
    cell: printCell(cell),
    also: printCells(also),
    message,
    ...(suggestion !== null && { suggestion }),
    ...(cause !== null && { cause: { rule: cause.rule, cell: printCell(cause.cell) } }),
  };
}

function number(value: Decimal | null | undefined): string | null {
  return value == null ? null : format(value);
}

function typed(entry: Entry | null): string | null {
  return masked(entry === null || entry.kind === 'blank' ? null : entry.text);
}

function masked(text: string | null): string | null {
  return text && maskContacts(text);
}

function address(entry: { readonly cell: Cell } | null): string | null {
  return entry && printCell(entry.cell);
}
