import type { Form } from '../../engine/model/form';
import { readDeclarations } from '../../sheet/declaration/read-declarations';
import { HostError } from '../host-error';
import type { ReadableWorkbook } from './check-workbook';

/** A declaration and the sheet it stands on. */
export interface PlacedDeclaration {
  readonly sheet: string;
  readonly form: Form;
}

/** What the visible sheets of a workbook declare, and what is said of sheets that could not be read. */
export interface FoundDeclarations {
  readonly declarations: readonly PlacedDeclaration[];
  /** One Chinese sentence each. */
  readonly unread: readonly string[];
}

/**
 * Looks through the visible sheets of a workbook for declarations of targets.
 *
 * @param blank a 评分表 that nobody has filled in is one too: where a person names the file, not beside
 *   a form, where it is a template
 */
export async function findDeclarations(
  workbook: ReadableWorkbook,
  blank: boolean,
): Promise<FoundDeclarations> {
  const declarations: PlacedDeclaration[] = [];
  const unread: string[] = [];
  for (const { id, name: sheet } of (await workbook.sheets()).filter(({ visible }) => visible)) {
    try {
      for (const one of readDeclarations(await workbook.read(id)))
        if (blank || !one.blank) declarations.push({ sheet, form: one.form });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      unread.push(`工作表“${sheet}”没有读到，没有对照：${error.message}`);
    }
  }
  return { declarations, unread };
}
