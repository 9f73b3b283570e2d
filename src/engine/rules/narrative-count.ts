import type { Cell, Form } from '../form';
import { type CountStatement, countStatements, type Tally, tallyByKind } from '../narrative-counts';
import { rule } from '../rule';
import { normalise } from '../values/normalise';

export const narrativeCount = rule({
  id: 'narrative-count',
  severity: 'error',
  title: '文字说明里的指标个数与表格不符',
  why: '文字说明和评分表说的是同一件事，个数对不上说明有一头没有更新。',
  fix: '按评分表改正文字里的指标个数、完成个数和未完成个数。',
  messages: {
    count: '文字写“{text}”，评分表里{kind}指标有 {count} 项。',
    all: '文字写{kind}指标全部完成，评分表里有 {failing} 项未完成。',
    done: '文字写{kind}指标完成 {said} 项，评分表里完成 {count} 项。',
    undone: '文字写{kind}指标未完成 {said} 项，评分表里未完成 {failing} 项。',
  },
  *check(form, { assessments }) {
    // A label that is an error value leaves open what kind its rows are of.
    if (form.groups.some(({ nameCell }) => holdsError(form, nameCell))) return;
    const tallies = tallyByKind(assessments);
    const kinds = [...tallies.keys()];
    for (const { cell, text } of form.narrative) {
      for (const statement of countStatements(normalise(text), kinds)) {
        const tally = tallies.get(statement.kind);
        if (tally === undefined) continue;
        for (const problem of contradictions(statement, tally))
          yield { cell, also: [tally.group.nameCell], ...problem };
      }
    }
  },
});

function holdsError({ broken }: Form, { row, column }: Cell): boolean {
  return broken.some(({ cell }) => cell.row === row && cell.column === column);
}

/** Rows that only a person can judge may be counted either way. */
function* contradictions(statement: CountStatement, { count, by }: Tally) {
  const { kind, text, all, done, undone } = statement;
  const { failing, manual } = by;
  const finished = count - failing;
  const data = { kind, text, failing: `${failing}` };
  if (statement.count !== count)
    yield { message: 'count' as const, data: { ...data, count: `${count}` } };
  if (all && failing > 0) yield { message: 'all' as const, data };
  if (done !== null && (done > finished || done < finished - manual))
    yield { message: 'done' as const, data: { ...data, said: `${done}`, count: `${finished}` } };
  if (undone !== null && (undone < failing || undone > failing + manual))
    yield { message: 'undone' as const, data: { ...data, said: `${undone}` } };
}
