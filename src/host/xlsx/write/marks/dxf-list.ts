import { scanText } from '../../xml/scan';
import { tagStart, type Stretch } from '../../xml/splice';

/** Where each differential format of a styles part stands; others count in this list. */
export function dxfsOf(part: string, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let start = 0;
  scanText(part, text, {
    open(name, _, end) {
      if (name === 'dxfs') depth = 1;
      else if (depth > 0) {
        if (depth === 1) start = tagStart(text, end);
        depth += 1;
      }
    },
    close(_, end) {
      if (depth === 0) return;
      depth -= 1;
      if (depth === 1) found.push({ start, end });
    },
  });
  return found;
}
