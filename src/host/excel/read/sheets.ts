import type { SheetInfo } from '../../host';
import { HostError } from '../../host-error';
import type { Run } from '../requests';

/** All sheets in tab order. */
export async function listSheets(run: Run): Promise<readonly SheetInfo[]> {
  try {
    return await run((context) => list(context, context.workbook.worksheets.getActiveWorksheet()));
  } catch (error) {
    // A chart in front is no worksheet, and Excel fails the whole request for asking.
    if (!(error instanceof HostError) || error.code !== 'unknown') throw error;
    return run((context) => list(context, null));
  }
}

async function list(
  context: Excel.RequestContext,
  active: Excel.Worksheet | null,
): Promise<readonly SheetInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id,items/visibility');
  active?.load('name');
  await context.sync();
  return worksheets.items.map(({ name, id, visibility }) => ({
    name,
    id,
    visible: visibility === Excel.SheetVisibility.visible,
    active: name === active?.name,
  }));
}
