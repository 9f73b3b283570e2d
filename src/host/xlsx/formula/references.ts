import { parseAddress, printColumn } from '../../../sheet/address';
import { parseBlock, type Block } from '../read/block';

/** What a formula reads, as far as its text tells. */
export interface References {
  /** Cells of its own sheet that it names, as blocks. */
  readonly blocks: readonly Block[];
  /** It may read any other cell too: by a name, a table's column, INDIRECT and the like. */
  readonly open: boolean;
}

const TEXT = String.raw`"[^"]*"?`;
const QUOTED = String.raw`'(?:[^']|'')*'?`;
const SHEET = String.raw`(?<sheet>${QUOTED}|(?:\[[^[\]]*\])?[\p{L}\d_.]+)!`;
const ADDRESS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const REFERENCE = String.raw`(?<reference>${ADDRESS}(?::${ADDRESS})?|${COLUMNS}|${ROWS})`;
/** What goes on is a name, a number or the call of a function. */
const WHOLE = String.raw`(?![\p{L}\d_.(])`;
const CALL = String.raw`(?<call>[\p{L}_][\p{L}\d_.]*)(?=\()`;
const NAME = String.raw`(?<name>[\p{L}_\\][\p{L}\d_.\\]*)`;
const NUMBER = String.raw`[\d.]+(?:E[+-]?\d+)?`;
const ERROR = String.raw`#[A-Z\d/_]+[!?]?`;
/** A colon between anything but two addresses, brackets of tables, and a sheet with no cell of it. */
const LOOSE = String.raw`(?<loose>[:[\]]|${QUOTED})`;

interface Patterns {
  /** A formula is cut up whole: what one alternative goes over in vain, another takes. */
  readonly token: RegExp;
  readonly lone: RegExp;
}

let made: Patterns | null = null;

/** Made where a formula is read: for each of them whoever runs them goes through the letters of all languages. */
function patterns(): Patterns {
  return (made ??= {
    token: new RegExp(
      `${TEXT}|(?:${SHEET})?(?:${REFERENCE}${WHOLE}|${CALL}|${NAME})|${ERROR}|${NUMBER}|${LOOSE}|.`,
      'gisuy',
    ),
    lone: new RegExp(`^(?:${SHEET})?${REFERENCE}$`, 'iu'),
  });
}

/** Functions that read cells by something else than their addresses. */
const INDIRECT = new Set(['INDIRECT', 'OFFSET']);
const CONSTANTS = new Set(['TRUE', 'FALSE']);

/**
 * Reads the references of a formula to the sheet it stands on.
 *
 * @param formula without the leading `=`
 * @param sheet the name of its sheet
 */
export function referencesOf(formula: string, sheet: string): References {
  const blocks: Block[] = [];
  let open = false;
  for (const { groups = {} } of formula.matchAll(patterns().token)) {
    const { reference, call, name, loose } = groups;
    if (reference !== undefined && isOwn(groups['sheet'], sheet)) {
      const block = blockOf(reference.toUpperCase());
      if (block === null) open = true;
      else blocks.push(block);
    }
    open ||= loose !== undefined;
    open ||= call !== undefined && INDIRECT.has(call.toUpperCase());
    open ||= name !== undefined && !CONSTANTS.has(name.toUpperCase());
  }
  return { blocks, open };
}

/** The block that a text names which is one reference to the sheet, and nothing else; null if not. */
export function loneReference(text: string, sheet: string): Block | null {
  const { reference, sheet: written } = patterns().lone.exec(text)?.groups ?? {};
  return reference === undefined || !isOwn(written, sheet)
    ? null
    : blockOf(reference.toUpperCase());
}

/** The formula as it reads so many rows and columns further on; what has a `$` stays. */
export function movedFormula(formula: string, down: number, across: number): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: token, index, groups = {} } of formula.matchAll(patterns().token)) {
    const { reference } = groups;
    if (reference === undefined) continue;
    const end = index + token.length;
    pieces.push(formula.slice(at, end - reference.length), moved(reference, down, across));
    at = end;
  }
  return pieces.join('') + formula.slice(at);
}

function moved(reference: string, down: number, across: number): string {
  return reference
    .toUpperCase()
    .replace(/\$?[A-Z]+/g, (letters) => (isFixed(letters) ? letters : movedColumn(letters, across)))
    .replace(/\$?\d+/g, (digits) => (isFixed(digits) ? digits : String(Number(digits) + down)));
}

function isFixed(part: string): boolean {
  return part.startsWith('$');
}

function movedColumn(letters: string, across: number): string {
  return printColumn((parseAddress(`${letters}1`)?.column ?? 0) + across);
}

/** A reference without a sheet's name is to its own sheet. */
function isOwn(written: string | undefined, sheet: string): boolean {
  if (written === undefined) return true;
  const name = written.replace(/^'|'$/g, '').replaceAll("''", "'");
  return name.toLowerCase() === sheet.toLowerCase();
}

/** `I15`, `$I$15:$I$47`, whole columns `I:J` and whole rows `3:4`. */
function blockOf(reference: string): Block | null {
  const [first = '', last = first] = reference.split(':');
  if (/\d/.test(first) && /[A-Z]/.test(first)) return parseBlock(reference);
  return /\d/.test(first)
    ? parseBlock(`A${first}:XFD${last}`)
    : parseBlock(`${first}1:${last}1048576`);
}
