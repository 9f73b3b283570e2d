import { againstTargets, type AgainstTargets } from '../../engine/beside/against-targets';
import { likeliest } from '../../engine/beside/likeliest';
import type { RowChoices } from '../../engine/beside/pair-rows';
import type { Form } from '../../engine/model/form';
import type { Report } from '../../engine/report/report';
import { oneLine } from '../../engine/sentence/one-line';
import type { BesideList } from './beside-list';
import { targetsList } from './targets-list';

/** A file with the declarations that were found in it. */
export interface DeclaredFile {
  readonly file: string;
  readonly declarations: readonly { readonly sheet: string; readonly form: Form }[];
  /** What is said of sheets that could not be read. */
  readonly unread: readonly string[];
}

/** Said of a file in which no declaration was found. */
export const NO_DECLARATION =
  '没有找到绩效目标申报表：表头要有“三级指标”（或“指标名称”）和“指标值”（目标值）两列，而且没有填完成值和得分；请换一份文件。';

/** A form beside its declaration, and what is to be said of it. */
export interface Declared {
  readonly result: AgainstTargets;
  readonly list: BesideList;
}

/** Holds a form against the one of some declarations that is its own; null where there is none. */
export function againstDeclared(
  report: Report,
  { file, declarations, unread }: DeclaredFile,
  choices?: RowChoices,
): Declared | null {
  const own = likeliest(report.form, declarations);
  if (own === null) return null;
  const result = againstTargets(report, own.form, choices);
  const others = declarations.filter((one) => one !== own);
  const names = [...new Set(others.map(({ sheet }) => `“${oneLine(sheet)}”`))].join('、');
  const left = others.length === 0 ? [] : [`工作表${names}里还有申报表，没有对照。`];
  const source = { file, sheet: own.sheet, notCompared: [...left, ...unread] };
  return { result, list: targetsList(result, source) };
}
