import { roundTotal } from '../documents/rounds/round-total';
import { countsIn } from '../documents/rounds/round-words';
import { summaryOf } from '../documents/summary';
import { totalLine, type SummaryRow } from '../documents/summary-table';
import type { Result } from './result';

/** Of each form the few figures that stand for it: reports of thousands would not fit into memory. */
export function createTally(besideRound: boolean) {
  const all: SummaryRow[] = [];
  let refused = 0;
  let gone = 0;
  let unwritten = 0;
  return {
    all,
    /** There is something to say of several. */
    isMany: () => all.length > 1 || gone > 0,
    add(result: Result): void {
      if (result.kind === 'checked')
        all.push({ form: summaryOf(result), round: result.round && countsIn(result.round) });
      if (result.kind === 'refused') refused += 1;
      if (result.kind === 'gone') gone += 1;
      if (result.kind === 'not-copied') unwritten += 1;
    },
    lines(): string {
      const rounds = all.flatMap(({ round }) => (round === null ? [] : [round]));
      const total = totalLine(
        all.map(({ form }) => form),
        refused,
      );
      const beside = besideRound ? roundTotal(rounds, gone) : '';
      // Among hundreds of lines on what was written, what was not is overlooked.
      const missing = unwritten > 0 ? `另有 ${unwritten} 处没有写出，请看前面的提示\n` : '';
      return `${total}${beside}${missing}`;
    },
  };
}
