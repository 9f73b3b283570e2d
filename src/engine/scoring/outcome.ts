import { ONE, type Decimal } from '../decimal';

/** What one scoring method says of one row. Shares are parts of the weight, not yet rounded. */
export type Outcome =
  /** The row earns `part ÷ whole` of its weight. */
  | {
      readonly kind: 'share';
      readonly part: Decimal;
      readonly whole: Decimal;
      readonly met: boolean;
      /** The working up to the verdict: `完成率 2368÷2000=118.4%`. */
      readonly working: string;
    }
  /** The row earns these points, as its reason derives or its criterion sets them. */
  | {
      readonly kind: 'points';
      readonly points: Decimal;
      readonly met: boolean;
      readonly working: string;
    }
  /** The row earns between two percentages of its weight; the upper end only if it is 100. */
  | {
      readonly kind: 'tier';
      readonly low: Decimal;
      readonly high: Decimal;
      readonly met: boolean;
      readonly working: string;
    }
  /** The score is for a person to judge. */
  | {
      readonly kind: 'open';
      /** Null where not even that can be told. */
      readonly met: boolean | null;
      readonly why: string;
      /** What would settle it. */
      readonly settle: string;
      /** Said where there are points: what is left open is only how many of them are lost. */
      readonly loss: string | null;
    };

type Kind<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;

/** The whole weight, as the target is met. */
export function fullShare(working: string): Kind<'share'> {
  return { kind: 'share', part: ONE, whole: ONE, met: true, working };
}

/** A part of the weight, as the target is missed. */
export function partShare(part: Decimal, whole: Decimal, working: string): Kind<'share'> {
  return { kind: 'share', part, whole, met: false, working };
}

/** The score is left to a person: `why`, and what would settle it. */
export function open(why: string, settle: string): Kind<'open'> {
  return { kind: 'open', met: null, why, settle, loss: null };
}

/** The score hangs on a formula that failed, or that no program has worked out yet. */
export function openBroken(cell: string): Kind<'open'> {
  return open(
    `${cell}的公式出错或者没有结果`,
    '请修好公式；没有结果的，用 Excel 或 WPS 打开并保存一次',
  );
}

/** As `open`, where the target is missed for certain and only what that costs is not. */
export function openMissed(why: string, settle: string, loss: string | null = null): Kind<'open'> {
  return { ...open(why, settle), met: false, loss };
}

/** A target below 0 is missed, and no share of it can be taken. */
export const NEGATIVE_TARGET: Outcome = openMissed(
  '预期值是负数，不能按比例计算',
  '请按评分标准自行判断得分',
);

/** The same with what its working takes for granted said before it. */
export function onBasis(basis: string, outcome: Outcome): Outcome {
  return outcome.kind === 'open' || basis === ''
    ? outcome
    : { ...outcome, working: basis + outcome.working };
}
