import { givesNoReason } from '../language/blank';
import type { Plain } from '../language/plain';
import type { Form, Indicator } from './form';

/** 同上, 原因同上, 详见上行: the reason is what stands above. */
const AS_ABOVE =
  /^(?:原因|理由|详|均|都)*[同见如][上前](?:[一述面所条行项栏格]|指标|原因|理由|说明)*[。.;]?$/;
/** No such words are longer. */
const LONGEST = 12;

/** True if the form says why a row lost points: in its reason cell, or below the table for all rows. */
export function hasReason(form: Form, indicator: Indicator): boolean {
  const { reasonBlock } = form;
  if (reasonBlock !== null && !givesNoReason(reasonBlock)) return true;
  const { reason } = indicator;
  if (reason === null || givesNoReason(reason)) return false;
  return !refersAbove(reason.plain) || isGivenAbove(form, indicator);
}

/** True for a reason that only says where it stands: 同上. */
export function refersAbove(reason: Plain): boolean {
  return reason.length <= LONGEST && AS_ABOVE.test(reason);
}

/** True if the nearest row above that does not say 同上 itself gives a reason. */
function isGivenAbove({ indicators }: Form, indicator: Indicator): boolean {
  const above = indicators.slice(0, indicators.indexOf(indicator));
  const meant = above.findLast(({ reason }) => reason !== null && !refersAbove(reason.plain));
  return meant?.reason != null && !givesNoReason(meant.reason);
}
