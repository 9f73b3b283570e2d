import { format } from '../engine/decimal';
import { scoreCells, type RowScore } from './score-cells';
import { spread, type Block } from './spread';
import type { Value } from './value';

/** What of custom-functions-runtime.js is used. */
export interface Runtime {
  /** An error value with a sentence that Excel shows beside it. */
  readonly Error: new (code: string, message: string) => Error;
  readonly associate: (id: string, run: CustomFunction) => void;
}

/** Blocks in the order of functions.json; of an argument left out nothing is handed over. */
export type CustomFunction = (
  expected: Block | Value,
  actual: Block | Value,
  weight: Block | Value,
  direction?: Block | Value,
) => readonly (readonly (number | string | Error)[])[];

/** What `#VALUE!` is to the runtime. */
const INVALID_VALUE = '#VALUE!';
const UNEVEN = '预期值、实现值和权重要选一样大的区域，方向可以只给一个。';

/** Makes ZIPING.SCORE and ZIPING.EXPLAIN known to Excel. */
export function register(runtime: Runtime): void {
  runtime.associate('SCORE', (...cells) => answers(runtime, cells, score));
  runtime.associate('EXPLAIN', (...cells) => answers(runtime, cells, explain));
}

type Answer = string | number | { readonly wrong: string };

/** The points as a number, which a sum can add up. */
function score(row: RowScore): Answer {
  if (row.kind === 'blank') return '';
  return row.kind === 'scored' ? Number(format(row.points)) : { wrong: row.why };
}

/** How the points come about; what a person has to judge is told as well. */
function explain(row: RowScore): Answer {
  if (row.kind === 'blank') return '';
  return row.explanation ?? { wrong: row.kind === 'wrong' ? row.why : '' };
}

function answers(
  runtime: Runtime,
  cells: Parameters<CustomFunction>,
  answerOf: (row: RowScore) => Answer,
): ReturnType<CustomFunction> {
  const rows = spread([cells[0], cells[1], cells[2], cells[3]].map(blockOf));
  if (rows === null) throw new runtime.Error(INVALID_VALUE, UNEVEN);
  const all = rows.map((row) =>
    row.map(([expected, actual, weight, direction]) =>
      answerOf(scoreCells({ expected, actual, weight, direction })),
    ),
  );
  const [[only] = [], ...others] = all;
  // Thrown, its sentence is shown in every version of Excel.
  if (typeof only === 'object' && others.length === 0 && all[0]?.length === 1)
    throw new runtime.Error(INVALID_VALUE, only.wrong);
  return all.map((row) =>
    row.map((answer) =>
      typeof answer === 'object' ? new runtime.Error(INVALID_VALUE, answer.wrong) : answer,
    ),
  );
}

/** What stands behind the last argument of a person is the runtime's own object. */
function blockOf(argument: Block | Value): Block {
  if (isBlock(argument)) return argument;
  return [[typeof argument === 'object' ? null : argument]];
}

function isBlock(argument: Block | Value): argument is Block {
  return Array.isArray(argument);
}
