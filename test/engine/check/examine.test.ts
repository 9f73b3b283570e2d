import { examiner, type Examination } from '../../../src/engine/check/examine';
import { messageOf } from '../../../src/engine/check/message';
import { Decimal } from '../../../src/engine/decimal';
import type { Cell, Form } from '../../../src/engine/model/form';
import { withPoints } from '../../../src/engine/model/with-points';
import { DEFAULT_OPTIONS, type Options } from '../../../src/engine/options';
import { atOnce } from '../../../src/engine/steps';
import { printCell } from '../../../src/sheet/address';
import { readForm } from '../../../src/sheet/read-form';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../../fixtures/forms';
import { gridOf } from '../../fixtures/grid-of';

const FORMS = { jiangmen: JIANGMEN_2023, national: NATIONAL, ...OTHER_LAYOUTS };

/** A cell of each kind that points can be typed into: a group's weight, a row's, a score, the total. */
function cellsOf({ groups, indicators, total }: Form): readonly Cell[] {
  const some = indicators.filter((_, at) => at % 5 === 1);
  return [
    groups[0]?.weights[0]?.entry,
    groups.at(-1)?.weights[0]?.entry,
    ...some.flatMap(({ weight, score }) => [weight, score]),
    total?.weights.at(-1)?.entry,
    total?.score,
  ].flatMap((entry) => entry?.cell ?? []);
}

function examinerOf(form: Form, options: Options): (other: Form) => Examination {
  const examine = examiner(form, options);
  return (other) => atOnce(examine(other));
}

function saidIn({ assessments, totals, problems }: Examination): unknown {
  return {
    assessments,
    totals,
    problems: Array.from(
      problems(() => true),
      ({ rule, problem }) => [
        printCell(problem.cell),
        messageOf(rule, problem, (sentence) => sentence),
        problem.also,
        problem.suggestion,
      ],
    ),
  };
}

test.each(Object.entries(FORMS))('%s with other points is examined as if read anew', (_, sheet) => {
  const reading = readForm(gridOf(sheet));
  if (reading.kind !== 'form') throw new Error(reading.why);
  const { form } = reading;
  const examine = examinerOf(form, DEFAULT_OPTIONS);
  // What was found first must not be what is found with other points.
  const before = saidIn(examine(form));
  for (const cell of cellsOf(form)) {
    const other = withPoints(form, cell, new Decimal(7));
    if (other === null) continue;
    expect(saidIn(examine(other))).toEqual(saidIn(examinerOf(other, DEFAULT_OPTIONS)(other)));
  }
  expect(saidIn(examine(form))).toEqual(before);
});

test('a row that keeps its points keeps its assessment', () => {
  const reading = readForm(gridOf(JIANGMEN_2023));
  if (reading.kind !== 'form') throw new Error(reading.why);
  const { form } = reading;
  const examine = examinerOf(form, DEFAULT_OPTIONS);
  const { assessments } = examine(form);
  const [, second] = form.indicators;
  const other = second?.score && withPoints(form, second.score.cell, new Decimal(1));
  if (!other) throw new Error('No score');
  const again = examine(other).assessments;
  expect(again.flatMap((one, at) => (one === assessments[at] ? [] : [at]))).toEqual([1]);
});

test('only rules that are asked for, and not switched off, find anything', () => {
  const reading = readForm(gridOf(JIANGMEN_2023));
  if (reading.kind !== 'form') throw new Error(reading.why);
  const found = (off: readonly string[], isAsked: (rule: string) => boolean) =>
    new Set(
      Array.from(
        examinerOf(reading.form, { ...DEFAULT_OPTIONS, off })(reading.form).problems(isAsked),
        ({ rule }) => rule.id,
      ),
    );
  expect(found([], (rule) => rule === 'form-blank')).toEqual(new Set(['form-blank']));
  expect(found(['form-blank'], (rule) => rule === 'form-blank')).toEqual(new Set());
  expect(found([], () => true).size).toBeGreaterThan(1);
});
