import type { Finding, Report, Severity } from '../../engine/report/report';
import { printCell, printCells } from '../../sheet/address';
import type { RoundResult } from '../rounds/compare-rounds';
import { ROUND_NAMES } from '../rounds/round-words';
import { spotKeys, spotsOf } from '../rounds/spot';
import { groupedFindings, type GroupedFinding } from '../words/grouped-findings';
import { placeName } from '../words/place-name';
import { ruleText } from '../words/rule-text';
import { isAtLeast } from '../words/severity';
import type { RemarkEdits } from './edits';

/** One line of a 复核意见. */
export interface Remark {
  /** By which its edits are kept, whatever row it is on; '' for one that the reviewer wrote. */
  readonly key: string;
  /** `J17`; '' for one that the reviewer wrote, here and in `check`. */
  readonly cell: string;
  /** What stands there. */
  readonly place: string;
  /** `未改` or `新增` beside an earlier round; '' where there is none. */
  readonly since: string;
  /** Null for one that the reviewer wrote. */
  readonly severity: Severity | null;
  readonly problem: string;
  readonly change: string;
  /** The rule and the sentence, by which the next round knows it. */
  readonly check: string;
}

/** Every remark there could be, by urgency and place: what a reviewer ticks. */
export function allRemarks(
  report: Report,
  level: Severity,
  round: RoundResult | null,
): readonly Remark[] {
  const keys = spotKeys(spotsOf(report));
  const added = new Set(round?.added.map(({ finding }) => finding));
  const sinceOf = (finding: Finding): string =>
    round === null ? '' : ROUND_NAMES[added.has(finding) ? 'added' : 'open'];
  return groupedFindings(report.findings)
    .filter(({ finding }) => isAtLeast(finding.severity, level))
    .map((grouped) => ({
      ...remarkOf(report, grouped),
      key: keys.get(grouped.finding) ?? '',
      since: sinceOf(grouped.finding),
    }));
}

/** The remarks that go out, in the reviewer's words where there are any, and the reviewer's own. */
export function editedRemarks(
  remarks: readonly Remark[],
  { left, words, own }: RemarkEdits,
): readonly Remark[] {
  const out = remarks.filter(({ key }) => !left.includes(key));
  return [
    ...out.map((remark) => {
      const changed = Object.hasOwn(words, remark.key) ? words[remark.key] : undefined;
      return {
        ...remark,
        problem: changed?.problem ?? remark.problem,
        change: changed?.change ?? remark.change,
      };
    }),
    ...own.map((one) => ({ ...OWN, ...one })),
  ];
}

/** What a remark of the reviewer has none of. */
const OWN = { key: '', cell: '', since: '', severity: null, check: '' };

function remarkOf(
  report: Report,
  { finding, follows }: GroupedFinding,
): Omit<Remark, 'key' | 'since'> {
  const { rule, kind, cell, severity, suggestion } = finding;
  return {
    cell: printCell(cell),
    place: placeName(report.form, cell),
    severity,
    problem: [problemText(finding), ...followsLines(follows)].join('\n'),
    change:
      suggestion === null ? ruleText(rule).fix : `建议填：${suggestion}。${ruleText(rule).fix}`,
    check: `${rule}.${kind}`,
  };
}

function problemText({ message, also }: Finding): string {
  return also.length === 0 ? message : `${message}（相关单元格 ${printCells(also).join('、')}）`;
}

/** What goes away with a finding is told beneath it and wants no answer of its own. */
function followsLines(follows: readonly Finding[]): readonly string[] {
  if (follows.length === 0) return [];
  return [
    `改好后多半随之消失的 ${follows.length} 个：`,
    ...follows.map((one) => `${printCell(one.cell)} ${one.message}`),
  ];
}
