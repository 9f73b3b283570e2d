import type { Assessment, Status } from './assessment';
import type { Group } from './form';

/** How many indicators of a kind stand in the table, and how they came out. */
export interface Tally {
  readonly group: Group;
  count: number;
  readonly by: Record<Status, number>;
}

/** `效益指标12项，其中完成11项，未完成1项` as a narrative says it. */
export interface CountStatement {
  /** The kind as the table names it: 产出, 效益, 数量. */
  readonly kind: string;
  /** The words quoted: 效益指标12项. */
  readonly text: string;
  readonly count: number;
  /** 全部完成. */
  readonly all: boolean;
  readonly done: number | null;
  readonly undone: number | null;
}

const COUNT = /类?指标(?:共计?|合计|设置|共设置|设|有|共有|为)?(\d{1,4})[项个条]/g;
const ALL = /全部(?:已)?(?:完成|达标|达成|实现)|均(?:已)?(?:完成|达标|达成|实现)/;
const DONE = /(?<!未)(?:完成|达标|达成|实现)了?(\d{1,4})[项个条]/;
const UNDONE = /未(?:完成|达标|达成|实现)的?(\d{1,4})[项个条]/;

/** Kinds that end in the name of a wider one: 经济效益指标 is not 效益指标. */
const NARROWER = ['经济效益', '社会效益', '生态效益', '环境效益'];

/** Counts the indicators of every kind (产出, 数量 …) the table's groups name. */
export function tallyByKind(assessments: readonly Assessment[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { indicator, status } of assessments) {
    for (let group = indicator.group; group !== null; group = group.parent) {
      const kind = kindOf(group);
      if (kind === '') continue;
      const tally = tallies.get(kind) ?? { group, count: 0, by: { met: 0, failing: 0, manual: 0 } };
      tally.count += 1;
      tally.by[status] += 1;
      tallies.set(kind, tally);
    }
  }
  return tallies;
}

/** What a normalised text says about the numbers of indicators of the given kinds. */
export function countStatements(text: string, kinds: readonly string[]): readonly CountStatement[] {
  const known = [...NARROWER, ...kinds].toSorted((a, b) => b.length - a.length);
  const matches = [...text.matchAll(COUNT)];
  return matches.flatMap((match, index) => {
    const before = text.slice(0, match.index);
    const kind = known.find((name) => before.endsWith(name));
    if (kind === undefined) return [];
    const rest = text.slice(match.index + match[0].length, matches[index + 1]?.index);
    const said = rest.split(/[;。]/)[0] ?? '';
    return [
      {
        kind,
        text: `${kind}${match[0]}`,
        count: Number(match[1]),
        all: ALL.test(said),
        done: numberIn(DONE, said),
        undone: numberIn(UNDONE, said),
      },
    ];
  });
}

function numberIn(pattern: RegExp, text: string): number | null {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** 产出指标（50分） is the kind 产出. */
function kindOf({ name }: Group): string {
  return name
    .replace(/[（(【[].{0,80}?[)）】\]]/g, '')
    .replace(/\s+/g, '')
    .replace(/^项目/, '')
    .replace(/类?指标$/, '');
}
