import type { Entry, Field } from '../../engine/model/form';
import type { AboveCell, AboveLine } from './lines';

/** The field that says the year. */
export const YEAR = '评价年度';

/** 项目支出绩效自评表, its year before, inside or behind it. */
const TITLE = /(?:自评|评价|评分).{0,8}表(?:(?:19|20)\d{2}年度?)?$/;
/** A title may name another year too: 2022年结转资金自评表（2023年度）. */
const YEARS_IN_TITLE = [/(?:^|\D)((?:19|20)\d{2}年度)/, /(?:^|\D)((?:19|20)\d{2}年)/];
const LONGEST_TITLE = 60;
const ALONE = /^\(?(?:19|20)\d{2}年?度?\)?$/;

/** The title of the form, and a year that stands alone under it. */
export function titlesIn(lines: readonly AboveLine[]): readonly Entry[] {
  return lines
    .flatMap(({ cells }) => cells)
    .filter(isTitle)
    .map(({ entry }) => entry);
}

/** True for the title of a form, and for a year that stands alone. */
export function isTitle({ entry, label }: Pick<AboveCell, 'entry' | 'label'>): boolean {
  return isShort(entry) && (ALONE.test(entry.plain) || TITLE.test(label));
}

/** （2023年度） under the title, or the title itself, where no label says the year. */
export function yearInTitle(
  lines: readonly AboveLine[],
): { readonly field: Field; readonly value: Entry } | null {
  for (const cell of lines.flatMap(({ cells }) => cells)) {
    const year = yearOf(cell);
    if (year === null) continue;
    const { text, plain } = year;
    const value = cell.entry;
    return { field: { name: YEAR, cell: value.cell, filled: true, text, plain }, value };
  }
  return null;
}

function yearOf({ entry, label }: AboveCell): Pick<Entry, 'text' | 'plain'> | null {
  const { plain } = entry;
  if (!isShort(entry)) return null;
  if (ALONE.test(plain)) return entry;
  if (!TITLE.test(label)) return null;
  const [year] = YEARS_IN_TITLE.flatMap((pattern) => plain.match(pattern)?.[1] ?? []);
  return year === undefined ? null : { text: year, plain: year };
}

function isShort({ text }: Entry): boolean {
  return text.length < LONGEST_TITLE;
}
