import { normalise, type Plain } from '../../engine/language/plain';
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

export type WordingOf = (text: string) => Wording;

/** Looks at each text of a sheet once, however many cells hold it. */
export function wordings(): WordingOf {
  const known = new Map<string, Wording>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const plain = normalise(text);
    const label = labelText(plain);
    const wording = { plain, label, header: headerMeaning(label) };
    known.set(text, wording);
    return wording;
  };
}
