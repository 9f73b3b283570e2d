import type { Cell } from '../../../../engine/model/form';
import { prefixAt } from '../../xml/outline';
import { scanText } from '../../xml/scan';
import { tagStart } from '../../xml/splice';
import { SpotFinder } from './cell-spots';
import { FormatReader } from './format-rules';
import { FrameReader } from './sheet-frame';
import { targetsOf } from './targets';

/** One sheet's text and where everything stands that a write may touch. */
export interface SheetMap {
  readonly text: string;
  /** The prefix of the sheet's elements with its colon, or ''. */
  readonly prefix: string;
  readonly spots: SpotFinder;
  readonly frame: FrameReader;
  readonly formats: FormatReader;
}

/** Goes through a sheet once, looking for the places of `cells`. */
export function mapSheet(part: string, text: string, cells: readonly Cell[]): SheetMap {
  const spots = new SpotFinder(part, text, targetsOf(cells));
  const frame = new FrameReader(text);
  const formats = new FormatReader(text);
  let prefix: string | null = null;
  scanText(part, text, {
    open(name, attributes, end, selfClosing) {
      prefix ??= prefixAt(text, tagStart(text, end), name);
      spots.open(name, attributes, end, selfClosing);
      frame.open(name, attributes, end);
      formats.open(name, attributes, end);
    },
    text: (piece) => formats.text(piece),
    close(name, end) {
      spots.close(name, end);
      frame.close(name, end);
      formats.close(name, end);
    },
  });
  return { text, prefix: prefix ?? '', spots, frame, formats };
}
