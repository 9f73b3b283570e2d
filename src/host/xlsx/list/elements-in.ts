import { scanText, type Attributes } from '../xml/scan';
import { tagStart, type Stretch } from '../xml/splice';

/** An element of a small part, wherever it stands, with its own text. */
export interface Found extends Stretch {
  readonly attributes: Attributes;
  readonly text: string;
}

/** The elements of one name, which holds none of the same name. */
export function elementsIn(part: string, source: string, wanted: string): readonly Found[] {
  const found: Found[] = [];
  let open: { readonly start: number; readonly attributes: Attributes } | null = null;
  let text = '';
  scanText(part, source, {
    open(name, attributes, end) {
      if (name !== wanted) return;
      open = { start: tagStart(source, end), attributes };
      text = '';
    },
    text(piece) {
      if (open !== null) text += piece;
    },
    close(name, end) {
      if (name !== wanted || open === null) return;
      found.push({ ...open, end, text });
      open = null;
    },
  });
  return found;
}
