import type { Rule } from '../rule';
import { cellError } from './cell-error';
import { costDirection } from './cost-direction';
import { costSpent } from './cost-spent';
import { criterionConflict } from './criterion-conflict';
import { dateImpossible } from './date-impossible';
import { evidenceMissing } from './evidence-missing';
import { evidenceNumbering } from './evidence-numbering';
import { evidenceSurvey } from './evidence-survey';
import { evidenceTitle } from './evidence-title';
import { executionCap } from './execution-cap';
import { formBlank } from './form-blank';
import { formDuplicate } from './form-duplicate';
import { formIdentity } from './form-identity';
import { formYear } from './form-year';
import { fundsBalance } from './funds-balance';
import { fundsExecution } from './funds-execution';
import { fundsPerformance } from './funds-performance';
import { fundsRate } from './funds-rate';
import { fundsSum } from './funds-sum';
import { goalContradiction } from './goal-contradiction';
import { goalCopied } from './goal-copied';
import { goalNumber } from './goal-number';
import { indicatorKind } from './indicator-kind';
import { narrativeAmount } from './narrative-amount';
import { narrativeClaim } from './narrative-claim';
import { narrativeContradiction } from './narrative-contradiction';
import { narrativeCount } from './narrative-count';
import { narrativePart } from './narrative-part';
import { rateMismatch } from './rate-mismatch';
import { rateOver100 } from './rate-over-100';
import { reasonArithmetic } from './reason-arithmetic';
import { reasonContradiction } from './reason-contradiction';
import { reasonCopied } from './reason-copied';
import { reasonLong } from './reason-long';
import { reasonMissing } from './reason-missing';
import { reasonThin } from './reason-thin';
import { reasonUnfinished } from './reason-unfinished';
import { reasonUntraced } from './reason-untraced';
import { scoreGrade } from './score-grade';
import { scoreGroup } from './score-group';
import { scoreMismatch } from './score-mismatch';
import { scoreMissing } from './score-missing';
import { scoreRange } from './score-range';
import { scoreTier } from './score-tier';
import { scoreTotal } from './score-total';
import { scoreUnverified } from './score-unverified';
import { structureMissing } from './structure-missing';
import { subtotalSum } from './subtotal-sum';
import { textConflict } from './text-conflict';
import { textLeftover } from './text-leftover';
import { textOrder } from './text-order';
import { totalMissing } from './total-missing';
import { valueExceeded } from './value-exceeded';
import { valueHundredfold } from './value-hundredfold';
import { valueMissing } from './value-missing';
import { valueUnit } from './value-unit';
import { valueUnmeasured } from './value-unmeasured';
import { valueVague } from './value-vague';
import { weightInvalid } from './weight-invalid';
import { weightSum } from './weight-sum';
import { weightTotal } from './weight-total';
import { weightTotalRow } from './weight-total-row';
import { weightUsual } from './weight-usual';

/** Every rule, in the order the documentation lists them. */
export const RULES: readonly Rule[] = [
  weightTotal,
  weightSum,
  weightInvalid,
  weightTotalRow,
  weightUsual,
  scoreMismatch,
  scoreGroup,
  scoreRange,
  scoreMissing,
  scoreTier,
  scoreTotal,
  subtotalSum,
  totalMissing,
  scoreGrade,
  scoreUnverified,
  valueMissing,
  valueUnmeasured,
  valueUnit,
  valueExceeded,
  valueVague,
  valueHundredfold,
  dateImpossible,
  rateMismatch,
  rateOver100,
  reasonMissing,
  reasonUnfinished,
  reasonThin,
  reasonCopied,
  reasonContradiction,
  reasonLong,
  reasonArithmetic,
  reasonUntraced,
  evidenceMissing,
  evidenceNumbering,
  evidenceTitle,
  evidenceSurvey,
  fundsBalance,
  fundsSum,
  fundsRate,
  fundsExecution,
  fundsPerformance,
  costDirection,
  costSpent,
  executionCap,
  narrativeCount,
  narrativeAmount,
  narrativeClaim,
  narrativeContradiction,
  narrativePart,
  goalCopied,
  goalContradiction,
  goalNumber,
  textConflict,
  formBlank,
  textLeftover,
  textOrder,
  formYear,
  formIdentity,
  formDuplicate,
  structureMissing,
  criterionConflict,
  indicatorKind,
  cellError,
];
