import { normalise, type Plain } from '../../engine/language/plain';
import { remembered } from '../../engine/once';
import { headerMeaning, type HeaderMeaning } from './header-words';
import { labelText } from './label-text';

/** A text of a sheet as it is read: in plain spelling, as a label, and as a header. */
export interface Wording {
  readonly plain: Plain;
  /** Without notes and the signs around it; '' for prose. */
  readonly label: string;
  /** Null if it is no header. */
  readonly header: HeaderMeaning | null;
}

/** Looks at each text once, however many cells of however many sheets hold it. */
export const wordingOf = remembered((text: string): Wording => {
  const plain = normalise(text);
  const label = labelText(plain);
  return { plain, label, header: headerMeaning(label) };
});
