import type { Host } from '../../../host/host';
import type { XlsxHost } from '../../../host/xlsx/open';
import { appliedName } from './deed-names';
import type { History } from './history';

/**
 * The host as the pane works with it: each of its writes is a step that can be undone, and is told of,
 * which the host's own listeners do not hear.
 */
export function recordedHost(
  host: XlsxHost,
  { record }: History,
  changed: () => Promise<void>,
): Host {
  const then = async <Result>(change: Promise<Result>): Promise<Result> => {
    const result = await change;
    await changed();
    return result;
  };
  return {
    sheets: () => host.sheets(),
    read: (sheet) => host.read(sheet),
    capabilities: (sheet) => host.capabilities(sheet),
    whyListStays: () => host.whyListStays(),
    select: (sheet, cell) => host.select(sheet, cell),
    onSelect: (callback) => host.onSelect(callback),
    onChange: (callback) => host.onChange(callback),
    apply: (sheet, edits) =>
      then(
        record(
          () => host.apply(sheet, edits),
          ({ written, marks }) => ({
            what: appliedName(written, marks.length > 0),
            sheet,
            cell: written[0]?.cell ?? null,
          }),
        ),
      ),
    restore: (receipt) =>
      then(
        record(
          () => host.restore(receipt),
          ({ back }) => ({ what: '撤回上次写入', sheet: receipt.sheetId, cell: back[0] ?? null }),
        ),
      ),
    clearMarks: (sheet) =>
      then(
        record(
          () => host.clearMarks(sheet),
          () => ({ what: '清除标记', sheet, cell: null }),
        ),
      ),
  };
}
