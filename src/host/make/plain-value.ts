import { CONTROLS, TURNS } from '../../engine/language/signs';

/** The most that a cell of a workbook can hold. */
const LONGEST = 32_767;
/** What XML cannot hold, and what is not seen: line breaks alone stay. */
const UNSEEN = new RegExp(
  String.raw`[${TURNS}\uD800-\uDFFF\uFFFE\uFFFF]|(?!\n)[${CONTROLS}]`,
  'gu',
);

/** A text as a cell can hold it, on as many lines as it has. */
export function plainValue(text: string): string {
  const seen = text.replaceAll('\r\n', '\n').replace(UNSEEN, '');
  return seen.length > LONGEST ? `${seen.slice(0, LONGEST - 1)}…`.replace(UNSEEN, '') : seen;
}
