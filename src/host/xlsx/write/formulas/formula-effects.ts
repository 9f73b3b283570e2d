import { withoutPart } from '../../opc/part-list';
import type { Parts } from '../../opc/parts';
import type { Workbook, WorkbookSheet } from '../../read/workbook';
import { ifWhole } from '../../unreadable';
import { withoutEntries } from './calc-chain';
import { recalculated } from './recalculation';

/** Takes overwritten formulas of a sheet out of the workbook's order of calculation. */
export function forgetFormulas(
  parts: Parts,
  { part, calcChain }: Workbook,
  sheet: WorkbookSheet,
  addresses: ReadonlySet<string>,
): Parts {
  if (addresses.size === 0 || calcChain === null || !parts.has(calcChain)) return parts;
  const text = withoutEntries(calcChain, parts.text(calcChain), sheet.id, addresses);
  return text === null
    ? withoutPart(parts, part, calcChain)
    : parts.replace(new Map([[calcChain, text]]));
}

/** Has the workbook calculate anew when it is opened, if there is anything to calculate in it. */
export function recalculateOnOpen(parts: Parts, workbook: Workbook): Parts {
  // A sheet that cannot be read may hold formulas.
  const calculates = workbook.sheets.some(
    ({ part }) => part !== null && ifWhole(() => hasFormulas(parts, part), true),
  );
  if (!calculates) return parts;
  const text = recalculated(workbook.part, parts.text(workbook.part));
  return parts.replace(new Map([[workbook.part, text]]));
}

function hasFormulas(parts: Parts, part: string): boolean {
  let found = false;
  parts.scan(part, {
    open(name) {
      found ||= name === 'f';
    },
  });
  return found;
}
