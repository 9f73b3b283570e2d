import type { CheckedForm } from '../../documents/checked-form';
import type { RoundResult } from '../../documents/rounds/compare-rounds';
import { earlierOf } from '../../documents/rounds/earlier-form';
import type { EarlierForm } from '../../documents/rounds/round-json';
import { roundBeside } from '../../documents/rounds/round-of';
import { spotsOf } from '../../documents/rounds/spot';
import { quoted } from '../../engine/sentence/one-line';
import { HostError } from '../../host/host-error';
import type { Gone } from '../result';
import type { Baseline } from './baseline';

/** The last round, against which the forms of a run are held one after the other. */
export interface LastRound {
  /**
   * Null where no round is given. Of a form that is new, all is new.
   *
   * @throws HostError where the round is that of another form alone
   */
  of(checked: CheckedForm): RoundResult | null;
  /** The forms of the round that none of those checked so far is. */
  gone(): readonly Gone[];
}

/** @param alone one file is named and nothing else checked: of others nobody asked whether they are back */
export function createLastRound(baseline: Baseline, alone: boolean): LastRound {
  const met = new Set<EarlierForm>();
  return {
    of(checked) {
      if (baseline === null) return null;
      const earlier = earlierOf(checked, baseline);
      const [first, second] = baseline;
      if (earlier === null && alone && first !== undefined && second === undefined)
        throw new HostError('refused', anotherForm(first));
      if (earlier !== null) met.add(earlier);
      return roundBeside(earlier, spotsOf(checked.report));
    },
    gone() {
      if (baseline === null || alone) return [];
      return baseline
        .filter((one) => !met.has(one))
        .map((one): Gone => ({ kind: 'gone', file: one.file, why: missing(one) }));
    },
  };
}

function anotherForm(form: EarlierForm): string {
  return `上一轮的结果是另一张表的（${[...namesOf(form), quoted(form.file)].join('，')}），没有比较；请换成这张表的，或者去掉 --baseline。`;
}

function missing(form: EarlierForm): string {
  const names = namesOf(form);
  const which = names.length === 0 ? '' : `（${names.join('，')}）`;
  return `上一轮有这张表${which}，这一轮没有查到，请看看是不是没有交来。`;
}

function namesOf({ project, unit }: EarlierForm): readonly string[] {
  return [project, unit].flatMap((name) => (name === null ? [] : [quoted(name)]));
}
