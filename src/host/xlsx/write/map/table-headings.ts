import type { Parts } from '../../opc/parts';
import { readRelationships } from '../../opc/relationships';
import { parseBlock, type Block } from '../../read/block';

/**
 * The headings of the tables (套用表格格式) on a sheet. The part of a table names its columns as well, and
 * Excel calls a file damaged whose headings are others.
 */
export function tableHeadings(parts: Parts, sheet: string): readonly Block[] {
  const headings: Block[] = [];
  for (const { type, target } of readRelationships(parts, sheet)) {
    if (type !== 'table' || !parts.has(target)) continue;
    parts.scan(target, {
      open(name, { ref = '', headerRowCount }) {
        const block = name === 'table' ? parseBlock(ref) : null;
        if (block && headerRowCount !== '0') headings.push({ ...block, bottom: block.top });
      },
    });
  }
  return headings;
}
