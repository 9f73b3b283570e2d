import type { AgainstLastYear, YearFinding } from '../../engine/beside/against-last-year';
import { format, HUNDRED } from '../../engine/decimal';
import type { Entry, Headers } from '../../engine/model/form';
import { ownWords } from '../../engine/report/own-words';
import { quoted } from '../../engine/sentence/one-line';
import type { BesideEntry, BesideKind, BesideList } from './beside-list';
import { cellOf, named, textOf, undecidedText, UNLIKE, withTarget } from './row-words';

/** The earlier form, as the person knows it. */
export interface LastYearSource {
  readonly file: string;
  readonly sheet: string;
}

/** 与上年表对照, as it is said to a person. */
export function lastYearList(
  result: AgainstLastYear,
  source: LastYearSource,
  headers: Headers,
): BesideList {
  const { version, findings, texts, undecided } = result;
  const inWords = ownWords(headers);
  const [own, other] = version ? ['这份', '另一份'] : ['今年', '去年'];
  const words: Words = { own, other };
  const entries = [
    ...findings.map((finding) => entryOf(finding, words)),
    ...texts.map(({ entry, sentences: [first = '', ...more] }): BesideEntry => {
      const many = more.length === 0 ? '这句话' : `等 ${more.length + 1} 句话`;
      return {
        kind: 'copied',
        cell: entry.cell,
        there: null,
        message: `${quoted(first)}${many}与去年的一字不差，请核对是不是今年的情况。`,
      };
    }),
    ...undecided.map(({ now, candidates }): BesideEntry => ({
      kind: 'undecided',
      cell: now.name.cell,
      there: null,
      message: undecidedText(now, other, candidates),
    })),
  ];
  return {
    key: 'lastYear',
    title: version ? '与另一份对照' : '与上年表对照',
    ...source,
    summary: summaryOf(result, entries.length),
    entries: entries.map((one) => ({ ...one, message: inWords(one.message) })),
    notes: result.later ? ['选的那份表年度更晚：下面说的“去年”是它，请看看是不是选反了。'] : [],
  };
}

function summaryOf({ another, compared, version }: AgainstLastYear, count: number): string {
  if (another !== null)
    return `那份表是另一个项目的（项目名称是${quoted(another.was)}，这份是${quoted(another.now)}），没有逐行对照，请选择这个项目去年的自评表。`;
  if (compared === 0)
    return '没有一个指标对得上，两份表的指标或格式完全不同，没有逐行对照，请看看是不是选错了文件。';
  const same = version ? '两份一样' : '没有要看的地方';
  const found = count === 0 ? same : `有 ${count} 处${version ? '不同' : '要看'}`;
  const what = version ? '两份是同一年度的表，只列不同之处：' : '';
  return `${what}对照了 ${compared} 个指标，${found}。`;
}

/** What the two forms are called. */
interface Words {
  readonly own: string;
  readonly other: string;
}

type Pair = Extract<YearFinding, { now: unknown; was: unknown }>;

function entryOf(finding: YearFinding, words: Words): BesideEntry {
  const { own, other } = words;
  if (finding.kind === 'added') {
    const { now } = finding;
    const message = `${named(now)}是${own}才有的指标，${other}没有。`;
    return { kind: 'added', cell: now.name.cell, there: null, message };
  }
  if (finding.kind === 'dropped') {
    const { was } = finding;
    const message = `${other}的${withTarget(was)}，${own}没有这个指标。`;
    return { kind: 'dropped', cell: null, there: was.name.cell, message };
  }
  return pairEntry(finding, words);
}

const CELLS = { actual: '实现值', score: '得分', reason: '原因' } as const;

function pairEntry(finding: Pair, { own, other }: Words): BesideEntry {
  const { now, was } = finding;
  const at = (kind: BesideKind, here: Entry | null, there: Entry | null, message: string) => ({
    kind,
    cell: cellOf(here, now),
    there: cellOf(there, was),
    message,
  });
  const both = (here: Entry | null, there: Entry | null): string =>
    `${other}是${textOf(there)}，${own}是${textOf(here)}`;
  const name = named(now);
  switch (finding.kind) {
    case 'target': {
      const message =
        finding.what === 'missing'
          ? `${name}没有填目标值，${other}是${textOf(was.expected)}。`
          : `${name}的${UNLIKE[finding.what]}变了：${both(now.expected, was.expected)}。`;
      return at(finding.what, now.expected, was.expected, message);
    }
    case 'lowered': {
      const by = format(finding.by.times(HUNDRED), 0);
      return at(
        'lowered',
        now.expected,
        was.actual,
        `${name}今年的目标值${textOf(now.expected)}比去年实际完成的${textOf(was.actual)}低 ${by}%，请核对目标是不是定低了。`,
      );
    }
    case 'copied-actual':
      return at(
        'copied',
        now.actual,
        was.actual,
        `${name}的实现值${textOf(now.actual)}与去年的一字不差，请核对是不是今年的数。`,
      );
    case 'copied-reason':
      return at(
        'copied',
        now.reason,
        was.reason,
        `${name}的原因与去年的一字不差，请改成今年的情况。`,
      );
    case 'renamed':
      return at('renamed', now.name, was.name, `${name}看来是${other}的${named(was)}。`);
    case 'points': {
      const [here, there] = [now.points, was.points].map((one) => (one ? format(one, 2) : ''));
      const message = `${name}的分值不同：${other}是 ${there} 分，${own}是 ${here} 分。`;
      return at('points', now.weight, was.weight, message);
    }
    default: {
      const [here, there] = [now[finding.kind], was[finding.kind]];
      const message = `${name}的${CELLS[finding.kind]}不同：${both(here, there)}。`;
      return at(finding.kind, here, there, message);
    }
  }
}
