import type { Plain } from '../../engine/language/plain';
import { pointsOf } from '../../engine/language/points';
import type { Entry, Group, Indicator, PrintedTotal, Skipped } from '../../engine/model/form';
import { isFilled } from '../cells/filled';
import type { HeaderBlock } from '../header/header-block';
import { carryDown, carryWithinGroup } from './carried';
import { filledGroups } from './filled-groups';
import { readGroups, type Groups } from './groups';
import { followLabels } from './labels';
import type { Line, TableLines } from './lines';
import { REPEATED_HEADERS, rowKind } from './row-kind';
import { sectionsOf } from './sections';
import type { SumLine } from './subtotals';
import { isFilledIn, weightPoints, type TableRow } from './table-row';
import { readTotal } from './total';

/** What stands between the first header row and 合计. */
export interface Table {
  readonly groups: readonly Group[];
  readonly labels: ReadonlySet<Plain>;
  readonly indicators: readonly Indicator[];
  readonly total: PrintedTotal | null;
  readonly sums: readonly SumLine[];
  readonly skipped: readonly Skipped[];
  /** Some row has an actual value or a score. */
  readonly filledIn: boolean;
}

const ANEW =
  '这里又是一个表头，分组也从头开始；如果是另一张表，请在它上面写项目名称，才会分开检查。';
const BELOW_TOTAL = '这一行在总分下面，没有检查；是指标的，请移到总分上面。';

/** Reads the groups and indicators of a table. */
export function readTable(table: TableLines): Table {
  const { blocks, lines, total } = table;
  const sections = sectionsOf(blocks, lines, total);
  const groups = readGroups();
  const labelsOf = followLabels();
  const known = new Set<Plain>();
  const carryCriterion = carryDown();
  const carryEvidence = carryWithinGroup();
  const indicators: Indicator[] = [];
  const sums: SumLine[] = [];
  const skipped: Skipped[] = repeatedHeaders(table);
  let inGoal = false;
  for (const section of sections) {
    if (section.goal !== null) groups.enter(1, section.goal, null);
    inGoal ||= section.goal !== null;
    for (const [index, line] of section.lines.entries()) {
      const { row, values } = line;
      const below = section.lines[index + 1]?.values ?? null;
      const kind = rowKind(line, section.lines[index - 1]?.values ?? null, below);
      const isBelow = total !== null && row > total.row;
      if (kind.kind === 'frame' || isBelow) {
        skipped.push({ row, why: kind.kind === 'frame' ? kind.why : BELOW_TOTAL });
        continue;
      }
      if (kind.kind === 'subtotal') {
        sums.push({ line, of: null });
        continue;
      }
      enterGroups(groups, values, inGoal);
      const labels = labelsOf(values);
      for (const label of labels) known.add(label);
      const group = groups.current();
      const criterion = carryCriterion(values.criterion, group);
      const evidence = carryEvidence(values.evidence, group);
      if (kind.kind === 'head') sums.push({ line, of: group });
      if (kind.kind === 'skipped') skipped.push({ row, why: kind.why });
      if (kind.kind === 'indicator')
        indicators.push(indicatorOf(line, below, { group, labels, criterion, evidence }));
    }
  }
  return {
    groups: filledGroups(groups.all(), indicators),
    labels: known,
    indicators,
    total: total === null ? null : readTotal(total),
    sums,
    skipped,
    filledIn: sections.some((section) => section.lines.some(({ values }) => isFilledIn(values))),
  };
}

/** Where goals are the outer groups, 一级指标 are the inner ones, and 二级指标 only labels. */
function enterGroups(groups: Groups, row: TableRow, inGoal: boolean) {
  if (inGoal) return groups.enter(2, row.level1, row.level1Weight);
  groups.enter(1, row.level1, row.level1Weight);
  groups.enter(2, row.level2, row.level2Weight);
}

/** What a row says of its indicator, by itself and by what stands above it. */
function indicatorOf(
  { row, values }: Line,
  below: TableRow | null,
  above: Pick<Indicator, 'group' | 'labels' | 'criterion' | 'evidence'>,
): Indicator {
  const { weight, expected, parts, adjusted, actual, rate, answer, score, review } = values;
  const { reason, measures, due } = values;
  const indicator: Indicator = {
    row,
    group: above.group,
    labels: above.labels,
    kind: 'row',
    name: nameOf(values, below),
    weight,
    points: weightPoints(values),
    expected,
    adjusted,
    actual,
    score,
    claimed: score === null ? null : pointsOf(score),
    rate,
    answer,
    review,
    reason,
    measures,
    due,
    criterion: above.criterion,
    evidence: above.evidence,
  };
  return parts === null ? indicator : { parts, ...indicator };
}

/**
 * A row without a name of its own (预算执行率 as a 一级指标) goes by its innermost label, unless that
 * holds for the row below as well: then it names their group.
 */
function nameOf({ name, level1, level2 }: TableRow, below: TableRow | null): Entry {
  const label = [level2, level1].find((one) => one !== null && isFilled(one));
  if (isFilled(name) || label == null) return name;
  const next = label === level2 ? [below?.level1, below?.level2] : [below?.level1];
  const shared =
    below !== null && isFilled(below.name) && !next.some((one) => isFilled(one ?? null));
  return shared ? name : label;
}

function repeatedHeaders({ blocks, lines }: TableLines): Skipped[] {
  return blocks.slice(1).flatMap((block) => {
    const why = beginsAnew(block, lines) ? ANEW : REPEATED_HEADERS;
    return Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, index) => ({
      row: block.firstRow + index,
      why,
    }));
  });
}

/** The groups begin from the first again below the headers, though another one was open above them. */
function beginsAnew(block: HeaderBlock, lines: readonly Line[]): boolean {
  const above = labelsIn(lines.filter(({ row }) => row < block.firstRow));
  const [next] = labelsIn(lines.filter((line) => line.block === block));
  return block.goal === null && next !== undefined && next === above[0] && next !== above.at(-1);
}

function labelsIn(lines: readonly Line[]): readonly Plain[] {
  return lines.flatMap(({ kind, values: { level1 } }) =>
    kind === 'row' && level1 !== null && isFilled(level1) ? level1.plain : [],
  );
}
