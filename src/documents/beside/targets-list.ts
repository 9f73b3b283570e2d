import type { AgainstTargets, TargetFinding } from '../../engine/beside/against-targets';
import type { SubjectDifference } from '../../engine/beside/subject';
import { format } from '../../engine/decimal';
import type { Indicator } from '../../engine/model/form';
import { quoted } from '../../engine/sentence/one-line';
import type { BesideEntry, BesideList } from './beside-list';
import { cellOf, named, textOf, undecidedText, UNLIKE } from './row-words';

/** The declaration, as the person knows it. */
export interface TargetsSource {
  readonly file: string;
  readonly sheet: string;
  /** One Chinese sentence for each sheet that may be a declaration and was not held against the form. */
  readonly notCompared: readonly string[];
}

/** 与申报表对照, as it is said to a person. */
export function targetsList(result: AgainstTargets, source: TargetsSource): BesideList {
  const { subject, findings, undecided, open } = result;
  const { file, sheet, notCompared } = source;
  const entries: readonly BesideEntry[] = [
    ...subjectEntry(subject, result.another),
    ...findings.map(entryOf),
    ...undecided.map(({ now, candidates }) => ({
      kind: 'undecided' as const,
      cell: now.name.cell,
      there: null,
      message: undecidedText(now, '申报表', candidates),
    })),
    ...open.map(({ now, was, why }) => ({
      kind: 'open' as const,
      cell: cellOf(now.expected, now),
      there: cellOf(was.expected, was),
      message: `${named(now)}：${bothTargets(now, was)}，${ofDocuments(why)}，请自己看一下。`,
    })),
  ];
  return {
    key: 'targets',
    title: '与申报表对照',
    file,
    sheet,
    summary: summaryOf(result, entries.length),
    entries,
    notes: [...notesOf(result), ...notCompared],
  };
}

type Pair = Extract<TargetFinding, { kind: 'spelling' | 'renamed' }>;

function summaryOf({ another, compared }: AgainstTargets, count: number): string {
  if (another) return '这份申报表不像是这个项目的，没有逐行对照。';
  if (compared === 0) return '没有一个指标能和申报表对上，请看看是不是选错了文件。';
  const found = count === 0 ? '没有发现不同' : `有 ${count} 处要看`;
  return `对照了 ${compared} 个指标，${found}。`;
}

const SUBJECTS: Readonly<Record<SubjectDifference['what'], string>> = {
  project: '项目名称',
  year: '年度',
  budget: '预算资金',
};

function subjectEntry(
  subject: readonly SubjectDifference[],
  another: boolean,
): readonly BesideEntry[] {
  if (subject.length === 0) return [];
  const parts = subject.map(({ what, now, was }) => {
    const print = (text: string) => (what === 'budget' ? ` ${text} 万元` : quoted(text));
    return `${SUBJECTS[what]}申报表是${print(was)}，自评表是${print(now)}`;
  });
  const advice = another ? '请换成这个项目的申报表' : '请核对；年中调整过的，请在文字里说明';
  return [
    { kind: 'subject', cell: null, there: null, message: `${parts.join('；')}。${advice}。` },
  ];
}

function entryOf(finding: TargetFinding): BesideEntry {
  switch (finding.kind) {
    case 'target':
      return targetEntry(finding);
    case 'points': {
      const { now, was } = finding;
      const [own, other] = [now.points, was.points].map((one) => (one ? format(one, 2) : ''));
      return {
        kind: 'points',
        cell: cellOf(now.weight, now),
        there: cellOf(was.weight, was),
        message: `${named(now)}的分值：申报表是 ${other} 分，自评表是 ${own} 分。`,
      };
    }
    case 'spelling':
      return {
        ...namesAt(finding),
        message: spellingText(finding),
      };
    case 'renamed':
      return {
        ...namesAt(finding),
        message: `${named(finding.now)}看来是申报表的${named(finding.was)}，${bothTargets(finding.now, finding.was)}；是同一个指标的，名称和目标值请照申报表写。`,
      };
    case 'added':
      return {
        kind: 'added',
        cell: finding.now.name.cell,
        there: null,
        message: `${named(finding.now)}在申报表里没有。`,
      };
    default:
      return {
        kind: 'dropped',
        cell: null,
        there: finding.was.name.cell,
        message: `申报表的${named(finding.was)}（目标值${textOf(finding.was.expected)}）在自评表里没有。`,
      };
  }
}

function targetEntry({ what, now, was }: Extract<TargetFinding, { kind: 'target' }>): BesideEntry {
  const [cell, there] = [cellOf(now.expected, now), cellOf(was.expected, was)];
  const message =
    what === 'missing'
      ? `${named(now)}没有填目标值，申报表是${textOf(was.expected)}。`
      : `${named(now)}的${UNLIKE[what]}与申报表不同：${bothTargets(now, was)}。`;
  return { kind: what, cell, there, message };
}

function notesOf({ points, adjusted, changedHere }: AgainstTargets): readonly string[] {
  return [
    ...(points === null
      ? []
      : [
          `分值大多不同（这些指标申报表合计 ${format(points.was, 2)} 分，自评表合计 ${format(points.now, 2)} 分），没有逐个列出。`,
        ]),
    ...(adjusted === 0
      ? []
      : [`申报表里有 ${adjusted} 个指标填了调整后的指标值，按调整后的对照。`]),
    ...(changedHere.length === 0
      ? []
      : [
          `${changedHere.map(named).join('、')}在自评表里填的是调整后的指标值，申报表还是年初的，没有对照。`,
        ]),
  ];
}

function namesAt({ kind, now, was }: Pair) {
  return { kind, cell: now.name.cell, there: was.name.cell };
}

/** Why two targets do not compare, which the engine says of the two values of one row. */
function ofDocuments(why: string): string {
  return why.replaceAll('预期值', '自评表').replaceAll('实现值', '申报表');
}

/** A blank before or behind a name is seen in neither of them. */
function spellingText({ now, was }: Pair): string {
  const [own, other] = [now, was].map(({ name }) => name.text);
  const end = '系统按名称对应，写得不一样可能对不上，请改成一样';
  if (own?.trim() !== other?.trim())
    return `${named(now)}与申报表的${named(was)}写法略有不同（空格、括号一类）；${end}。`;
  const places = [own === own?.trim() ? [] : '自评表', other === other?.trim() ? [] : '申报表'];
  return `${named(now)}与申报表的名称只差首尾的空格（${places.flat().join('和')}多了空格）；${end}。`;
}

function bothTargets(now: Indicator, was: Indicator): string {
  return `申报表是${textOf(was.expected)}，自评表是${textOf(now.expected)}`;
}
