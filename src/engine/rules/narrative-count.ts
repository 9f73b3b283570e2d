import { placeOf } from '../model/cell';
import { keyOf, lazily, memory } from '../once';
import { countStatements, kindEndings, mayCount, type CountStatement } from '../prose/counts';
import { tallyAll, tallyByKind, type Tally } from '../prose/tallies';
import { rule } from '../rule';

export const narrativeCount = rule({
  id: 'narrative-count',
  severity: 'error',
  title: '文字说明里的指标个数与表格不符',
  messages: {
    count: '文字说明写“{text}”，但评分表里{kind}指标有 {count} 项，请核对。',
    all: '文字说明写{kind}指标“全部完成”，但评分表里有 {failing} 项未完成（{names}），请核对。',
    done: '文字说明写{kind}指标完成 {said} 项，但评分表里完成 {count} 项，请核对。',
    undone: '文字说明写{kind}指标未完成 {said} 项，但评分表里未完成 {failing} 项，请核对。',
    sum: '文字说明写“{text}”，其中完成 {done} 项、未完成 {undone} 项，加起来不等于 {said} 项，请核对。',
  },
  *check(form, { assessments }) {
    // A label that is an error value leaves open what kind its rows are of.
    const broken = new Set(form.broken.map(({ cell }) => placeOf(cell)));
    if (form.groups.some(({ nameCell }) => broken.has(placeOf(nameCell)))) return;
    const told = form.narrative.filter(({ plain }) => mayCount(plain));
    if (told.length === 0) return;
    const tallies = tallyByKind(assessments);
    const kinds = [...tallies.keys()].join('\n');
    const kindIn = lazily(() => kindEndings(tallies.keys()));
    const tallyOfAll = lazily(() => tallyAll(assessments));
    for (const { cell, plain } of told) {
      const statements = kept(keyOf(kinds, plain), () => countStatements(plain, kindIn()));
      for (const statement of statements) {
        const { kind, count } = statement;
        const known = tallies.get(kind);
        const ways = kind === '' ? tallyOfAll()(count) : known === undefined ? [] : [known];
        const also = known === undefined || known.group === null ? [] : [known.group.nameCell];
        for (const problem of contradictions(statement, ways)) yield { cell, also, ...problem };
      }
    }
  },
});

/** What a text says of the kinds that a table has. */
const kept = memory<readonly CountStatement[]>();

/** What no way of counting the table makes right. */
function contradictions(statement: CountStatement, ways: readonly Tally[]) {
  if (ways.length === 0) return [];
  const found = ways.map((tally) => [...againstTable(statement, tally)]);
  const [first = []] = found;
  return found.every(({ length }) => length > 0) ? first : againstItself(statement);
}

/** Rows that only a person can judge may be counted either way. */
function* againstTable(statement: CountStatement, { count, by, group }: Tally) {
  const { kind, text, all, done, undone } = statement;
  const failing = by.failing.length;
  const manual = by.manual.length;
  const finished = count - failing;
  const data = { kind, text, failing: `${failing}` };
  // Of 12 indicators 11项指标全部完成 may well be said.
  if (statement.count !== count && statement.some && group === null) return;
  if (statement.count !== count)
    yield { message: 'count' as const, data: { ...data, count: `${count}` } };
  // Another number of all indicators leaves open which were counted.
  if (statement.count !== count && group === null && !all) return;
  if (all && failing > 0) {
    const names = by.failing.map(({ indicator }) => indicator.name.text);
    yield { message: 'all' as const, data: { ...data, names } };
  }
  if (done !== null && (done > finished || done < finished - manual))
    yield { message: 'done' as const, data: { ...data, said: `${done}`, count: `${finished}` } };
  if (undone !== null && (undone < failing || undone > failing + manual))
    yield { message: 'undone' as const, data: { ...data, said: `${undone}` } };
}

/** 12项，其中完成11项，未完成2项 is wrong whatever the table says. */
function* againstItself({ text, count, done, undone, parted }: CountStatement) {
  if (!parted || done === null || undone === null || done + undone === count) return;
  const data = { text, done: `${done}`, undone: `${undone}`, said: `${count}` };
  yield { message: 'sum' as const, data };
}
