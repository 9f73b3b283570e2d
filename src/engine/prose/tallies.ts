import { wordsOf } from '../language/lexicon';
import { withoutSpaces } from '../language/signs';
import { withoutEnd, withoutLead } from '../language/word-list';
import type { Group } from '../model/form';
import { onceOf } from '../once';
import type { Assessment, Status } from '../scoring/assessment';

/** How many indicators of a kind stand in the table, and how they came out. */
export interface Tally {
  /** The first group of the kind; null where all indicators are meant. */
  readonly group: Group | null;
  count: number;
  readonly by: Readonly<Record<Status, Assessment[]>>;
}

/** What a project is to bring, as against how it is run (决策, 过程, 资金管理). */
const RESULTS = wordsOf('results');

/** Counts the indicators of every kind (产出, 数量 …) the table's groups name. */
export function tallyByKind(assessments: readonly Assessment[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const assessment of assessments) {
    const { indicator, status } = assessment;
    for (let group = indicator.group; group !== null; group = group.parent) {
      const kind = kindOf(group);
      if (kind === '') continue;
      const tally = tallies.get(kind) ?? { group, count: 0, by: noneYet() };
      tally.count += 1;
      tally.by[status].push(assessment);
      tallies.set(kind, tally);
    }
  }
  return tallies;
}

/**
 * Counts all indicators in each way that comes out at `said`: the row of 预算执行率 and the rows on how the
 * project is run may be counted or not, and how they came out may be said of the results alone. The
 * plain count where none does.
 */
export function tallyAll(assessments: readonly Assessment[]): (said: number) => readonly Tally[] {
  const rows = assessments.filter(({ indicator }) => indicator.kind === 'row');
  const results = rows.filter(({ indicator }) => isResult(indicator.group));
  const plain = tallyOf(assessments);
  const ways = [plain, tallyOf(rows), ...(results.length === 0 ? [] : [tallyOf(results)])];
  const { by } = ways.at(-1) ?? plain;
  return (said) => {
    const counted = ways.filter(({ count }) => count === said);
    const [one = plain] = counted;
    return [...counted, { ...one, by }];
  };
}

function tallyOf(assessments: readonly Assessment[]): Tally {
  const by = noneYet();
  for (const assessment of assessments) by[assessment.status].push(assessment);
  return { group: null, count: assessments.length, by };
}

function noneYet(): Tally['by'] {
  return { met: [], failing: [], manual: [] };
}

function isResult(group: Group | null): boolean {
  return (
    group !== null &&
    (RESULTS.some((word) => kindOf(group).includes(word)) || isResult(group.parent))
  );
}

/** 产出指标（50分） is the kind 产出. */
export const kindOf = onceOf(({ name }: Group): string => {
  const words = withoutSpaces(name.replace(/[（(【[].{0,80}?[)）】\]]/g, ''));
  const kind = withoutLead(words, ['项目']);
  return kind.endsWith('指标') ? withoutEnd(kind.slice(0, -2), '类') : kind;
});
