import { UNITS, wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { withoutLead } from '../language/word-list';
import { remembered } from '../once';
import type { Assessment } from '../scoring/assessment';
import { beginnings, endings } from './endings';
import { withoutFillers } from './facts';

/** Below this many signs a name is a word of any sentence. */
const SHORTEST = 4;
/** Of a name without what leads it: 投资 of 完成投资. */
const LEAST = 2;
const COUNTERS = new Set([
  ...'长度 里程 规模'.split(' '),
  ...wordsOf('number'),
  ...UNITS.flatMap(({ spellings }) => spellings),
]);
const VISITS = '人次';
const COUNTER_LENGTHS = [3, 2, 1];
/** More than a name has of them at its end (总里程公里数). */
const MOST_COUNTERS = 3;
/** What a row does to the thing that it counts: 征集参赛作品, 举办培训班. */
const DOING = wordsOf('doing');
/** Who has something of it, in other words for the same: 受益学生, 惠及学生. */
const BENEFIT = wordsOf('benefit');

/** Finds the row whose name a text ends with. */
export type RowEnding = (text: string) => RowMention | null;

/** A row as a text names it. */
export interface RowMention {
  /** The words that name it. */
  readonly stem: string;
  readonly assessment: Assessment;
  /** The name is there as a whole, but for what it counts in: 下乡义诊 of 下乡义诊场次. */
  readonly whole: boolean;
}

/**
 * The name of an indicator without its number, notes and what it counts in, longest first: 指标2:下乡义诊场次
 * gives 下乡义诊场次 and 下乡义诊.
 */
export const nameStems = remembered((name: Plain): readonly string[] => {
  const colon = name.startsWith('指标') ? name.indexOf(':') : -1;
  const own = name.slice(colon + 1).split('(', 1)[0] ?? '';
  const stems = [own];
  for (let rest = own; stems.length <= MOST_COUNTERS;) {
    const length = COUNTER_LENGTHS.find(
      (one) => rest.length - one >= SHORTEST && COUNTERS.has(rest.slice(-one)),
    );
    if (length === undefined) break;
    // 服务老年人次 is of 服务老年人, too.
    if (rest.endsWith(VISITS)) stems.push(rest.slice(0, -1));
    rest = rest.slice(0, -length);
    stems.push(rest);
  }
  return stems.filter(({ length }) => length >= SHORTEST);
});

/** Takes the rows of a form whose names are told apart; to be made once for each form. */
export function rowEndings(assessments: readonly Assessment[]): RowEnding {
  const rows = new Map<string, RowMention | null>();
  const exact = new Map<string, RowMention | null>();
  const enter = (stem: string, assessment: Assessment, whole: boolean) => {
    const known = rows.get(stem);
    // What two rows are called is the name of neither.
    if (known === undefined) rows.set(stem, { stem, assessment, whole });
    else if (known?.assessment !== assessment) rows.set(stem, null);
  };
  for (const assessment of assessments) {
    const { whole, short, bare, others } = callingsOf(assessment.indicator.name.plain);
    for (const stem of whole) enter(stem, assessment, true);
    for (const stem of [...bare, ...short])
      exact.set(stem, exact.has(stem) ? null : { stem, assessment, whole: true });
    for (const stem of others) enter(stem, assessment, false);
  }
  const longest = endings(rows.keys());
  return (text) => rows.get(longest(text) ?? '') ?? exact.get(text) ?? null;
}

/** What texts call a row of that name: as it stands, without 全年 and the like, and in other words. */
const callingsOf = remembered((name: Plain) => {
  const whole = nameStems(name);
  return {
    whole,
    // 亮灯率 is the end of many words, but where nothing else stands there it is the row.
    short: name.length === SHORTEST - 1 ? [name] : [],
    // 全年 is taken off what a text says, too.
    bare: whole.flatMap((stem) => {
      const bare = withoutFillers(stem);
      return bare === stem || bare.length < LEAST ? [] : [bare];
    }),
    others: whole.flatMap((stem) => {
      const thing = thingOf(stem, DOING);
      const who = thingOf(stem, BENEFIT);
      return [
        ...(thing.length >= SHORTEST ? [thing] : []),
        ...(who === '' ? [] : BENEFIT.map((word) => word + who)),
      ];
    }),
  };
});

/** What one of the verbs at the start of a name is about; '' where none stands there. */
function thingOf(stem: string, verbs: readonly string[]): string {
  const verb = verbs.find((word) => stem.startsWith(word));
  return verb === undefined ? '' : withoutLead(stem.slice(verb.length), ['的']);
}

/** Finds the rows that a text names, each with where its name ends. */
export type RowNames = (text: string) => readonly NamedRow[];

export interface NamedRow {
  readonly assessment: Assessment;
  readonly end: number;
}

/** Takes the rows of a form whose names are told apart; a name within a longer one is not looked for. */
export function rowNames(assessments: readonly Assessment[]): RowNames {
  const rows = new Map<string, Assessment | null>();
  for (const assessment of assessments)
    for (const stem of nameStems(assessment.indicator.name.plain)) {
      const known = rows.get(stem);
      rows.set(stem, known === undefined || known === assessment ? assessment : null);
    }
  const longest = beginnings(rows.keys(), SHORTEST);
  return (text) => {
    const found: NamedRow[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const name = longest(text, at);
      if (name === null) continue;
      const assessment = rows.get(name) ?? null;
      at += name.length - 1;
      if (assessment !== null) found.push({ assessment, end: at + 1 });
    }
    return found;
  };
}
