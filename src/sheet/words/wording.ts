import { normalise, type Plain } from '../../engine/language/plain';
import { remembered } from '../../engine/once';
import { headerMeaning, type HeaderMeaning } from './header-words';
import { labelText } from './label-text';
import { isSubtotal, totalLabel, type TotalLabel } from './total-label';

/** A text of a sheet as it is read: in plain spelling, as a label, and as one in the frame of a table. */
export interface Wording {
  readonly plain: Plain;
  /** Without notes and the signs around it; '' for prose. */
  readonly label: string;
  /** Null if it is no header. */
  readonly header: HeaderMeaning | null;
  /** 合计, 总分：96.66; null if it is no label of a total. */
  readonly total: TotalLabel | null;
  /** 小计, 产出指标小计. */
  readonly subtotal: boolean;
}

/** Looks at each text once, however many cells of however many sheets hold it. */
export const wordingOf = remembered((text: string): Wording => {
  const plain = normalise(text);
  const label = labelText(plain);
  const header = headerMeaning(label);
  return { plain, label, header, total: totalLabel(label), subtotal: isSubtotal(label) };
});
