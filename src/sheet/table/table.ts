import type { Entry, Group, Indicator, PrintedTotal, Skipped } from '../../engine/model/form';
import { pointsOf } from '../../engine/language/points';
import { carryDown, carryWithinGroup } from './carried';
import { isFilled } from '../cells/filled';
import { filledGroups } from './filled-groups';
import { type Groups, readGroups } from './groups';
import type { HeaderBlock } from '../header/header-block';
import { rowKind } from './row-kind';
import { sectionsOf } from './sections';
import type { SheetCells } from '../cells/sheet-cells';
import { tableEnd } from './table-end';
import { isFilledIn, type TableRow, weightPoints } from './table-row';
import { readTotalRow } from './total';

/** What stands between the first header row and 合计. */
export interface Table {
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly total: PrintedTotal | null;
  readonly skipped: readonly Skipped[];
  /** The last row of the table. */
  readonly lastRow: number;
  /** Some row has an actual value or a score. */
  readonly filledIn: boolean;
}

const BELOW_TOTAL = '这一行在总分下面，没有检查；是指标的，请移到总分上面。';

/** Reads the table that the first of the header blocks begins; `blocks` must not be empty. */
export function readTable(cells: SheetCells, blocks: readonly HeaderBlock[]): Table {
  const { lastRow, totalRow } = tableEnd(cells, blocks);
  const inside = blocks.filter(({ firstRow }) => firstRow <= lastRow);
  const sections = sectionsOf(cells, inside, lastRow, totalRow);
  const groups = readGroups();
  const carryCriterion = carryDown();
  const carryEvidence = carryWithinGroup();
  const indicators: Indicator[] = [];
  const skipped: Skipped[] = repeatedHeaders(inside);
  let inGoal = false;
  for (const { headers, goal, rows } of sections) {
    if (goal !== null) groups.enter(1, goal, null);
    inGoal ||= goal !== null;
    for (const [index, row] of rows.entries()) {
      const below = rows[index + 1] ?? null;
      const kind = rowKind(cells, headers, row, rows[index - 1] ?? null, below);
      if (kind.kind === 'frame' || isBelow(row, totalRow)) {
        skipped.push({ row: row.row, why: kind.kind === 'frame' ? kind.why : BELOW_TOTAL });
        continue;
      }
      enterGroups(groups, row, inGoal);
      const criterion = carryCriterion(row.criterion, groups.current());
      const evidence = carryEvidence(row.evidence, groups.current());
      if (kind.kind === 'skipped') skipped.push({ row: row.row, why: kind.why });
      if (kind.kind === 'indicator')
        indicators.push(indicatorOf(row, below, groups.current(), criterion, evidence));
    }
  }
  const totalHeaders = sections.at(-1)?.headers ?? {};
  return {
    groups: filledGroups(groups.all(), indicators),
    indicators,
    total: totalRow === null ? null : readTotalRow(cells, totalRow, totalHeaders),
    skipped,
    lastRow,
    filledIn: sections.some(({ rows }) => rows.some(isFilledIn)),
  };
}

function isBelow({ row }: TableRow, totalRow: number | null): boolean {
  return totalRow !== null && row > totalRow;
}

/** Where goals are the outer groups, 一级指标 are the inner ones, and 二级指标 only labels. */
function enterGroups(groups: Groups, row: TableRow, inGoal: boolean) {
  if (inGoal) return groups.enter(2, row.level1, row.level1Weight);
  groups.enter(1, row.level1, row.level1Weight);
  groups.enter(2, row.level2, row.level2Weight);
}

function indicatorOf(
  row: TableRow,
  below: TableRow | null,
  group: Group | null,
  criterion: Indicator['criterion'],
  evidence: Indicator['evidence'],
): Indicator {
  const { weight, expected, actual, score, reason } = row;
  return {
    kind: 'row',
    row: row.row,
    group,
    name: nameOf(row, below),
    weight,
    points: weightPoints(row),
    expected,
    actual,
    score,
    claimed: score === null ? null : pointsOf(score),
    reason,
    criterion,
    evidence,
  };
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

function repeatedHeaders(blocks: readonly HeaderBlock[]): Skipped[] {
  return blocks.slice(1).flatMap(({ firstRow, lastRow }) =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, index) => ({
      row: firstRow + index,
      why: '重复的表头，不是指标。',
    })),
  );
}
