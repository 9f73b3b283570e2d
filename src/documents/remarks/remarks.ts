import type { Finding, Report, Severity } from '../../engine/report/report';
import { printCell } from '../../sheet/address';
import type { RoundResult } from '../rounds/compare-rounds';
import { addedName, ROUND_NAMES } from '../rounds/round-words';
import { spotKeys, spotsOf } from '../rounds/spot';
import { findingText } from '../words/finding-text';
import { groupedFindings, type GroupedFinding } from '../words/grouped-findings';
import { placeName } from '../words/place-name';
import { ruleAdviceFor } from '../words/rule-advice';
import { isAtLeast } from '../words/severity';
import type { RemarkEdits } from './edits';

/** One line of a 复核意见. */
export interface Remark {
  /** By which its edits are kept, whatever row it is on; '' for one that the reviewer wrote. */
  readonly key: string;
  /** `J17`; '' for one that is about no one cell. */
  readonly cell: string;
  /** What stands there. */
  readonly place: string;
  /** `未改`, `新增` and the like beside an earlier round; '' where there is none, or it tells nothing as little urgent. */
  readonly since: string;
  /** What the unit has answered to it in the last round; '' where nothing. */
  readonly answer: string;
  /** Null for one that the reviewer wrote. */
  readonly severity: Severity | null;
  readonly problem: string;
  readonly change: string;
  /**
   * The rule and the sentence, by which the next round knows it, and beneath it what follows from it; ''
   * for one that the reviewer wrote.
   */
  readonly check: string;
}

/** Every remark there could be, by urgency and place: what a reviewer ticks. */
export function allRemarks(report: Report, round: RoundResult | null): readonly Remark[] {
  const keys = spotKeys(spotsOf(report));
  const since = new Map(round === null ? [] : sinceOf(round));
  const answers = new Map(
    Array.from(round?.answers ?? [], ([{ finding }, answer]) => [finding, answer] as const),
  );
  return groupedFindings(report.findings).map((grouped) => ({
    ...remarkOf(report, grouped),
    answer: answers.get(grouped.finding) ?? '',
    key: keys.get(grouped.finding) ?? '',
    since: since.get(grouped.finding) ?? '',
  }));
}

/** What each finding is called beside the round before. */
function sinceOf(round: RoundResult): readonly (readonly [Finding, string])[] {
  const { open, ticked, added } = round;
  return [
    ...open.map(
      (spot) => [spot.finding, ROUND_NAMES[ticked.has(spot) ? 'ticked' : 'open']] as const,
    ),
    ...added.map(({ finding }) => [finding, addedName(round)] as const),
  ];
}

/**
 * The remarks that go out, in the reviewer's words where there are any, and the reviewer's own.
 *
 * @param level the least urgent that goes out where nobody says otherwise
 */
export function editedRemarks(
  remarks: readonly Remark[],
  edits: RemarkEdits,
  level: Severity,
): readonly Remark[] {
  return [
    ...remarks
      .filter((remark) => goesOut(remark, edits, level))
      .map((remark) => inWords(remark, edits)),
    ...edits.own.map((one) => ({ ...OWN, ...one })),
  ];
}

/** Whether a remark is ticked: those that are urgent enough are, until somebody says otherwise. */
export function goesOut(
  { key, severity }: Remark,
  { left, taken }: Pick<RemarkEdits, 'left' | 'taken'>,
  level: Severity,
): boolean {
  const isListed = severity === null || isAtLeast(severity, level);
  return isListed ? !left.includes(key) : taken.includes(key);
}

/** A remark in the words that the reviewer gave it. */
export function inWords(remark: Remark, { words }: Pick<RemarkEdits, 'words'>): Remark {
  const changed = Object.hasOwn(words, remark.key) ? words[remark.key] : undefined;
  return {
    ...remark,
    problem: changed?.problem ?? remark.problem,
    change: changed?.change ?? remark.change,
  };
}

/** What a remark of the reviewer has none of. */
const OWN = { key: '', since: '', answer: '', severity: null, check: '' };

function remarkOf(
  report: Report,
  { finding, follows }: GroupedFinding,
): Omit<Remark, 'key' | 'since' | 'answer'> {
  const { rule, kind, cell, severity, suggestion } = finding;
  const { fix } = ruleAdviceFor(report, rule);
  return {
    cell: printCell(cell),
    place: placeName(report.form, cell),
    severity,
    problem: [findingText({ ...finding, suggestion: null }), ...followsLines(follows)].join('\n'),
    change: suggestion === null ? fix : `建议填：${suggestion}。${fix}`,
    check: [`${rule}.${kind}`, ...follows.map(checkText)].join('\n'),
  };
}

/** What follows is known again as well: it may stay where its cause is mended. */
function checkText({ cell, rule, kind }: Finding): string {
  return `${printCell(cell)} ${rule}.${kind}`;
}

/** What goes away with a finding is told beneath it and wants no answer of its own. */
function followsLines(follows: readonly Finding[]): readonly string[] {
  if (follows.length === 0) return [];
  return [
    `改好后多半随之消失的 ${follows.length} 个：`,
    ...follows.map((one) => `${printCell(one.cell)} ${one.message}`),
  ];
}
