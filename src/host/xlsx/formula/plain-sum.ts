import { type Block } from '../read/block';
import { loneReference } from './references';

const SUM = /^\s*SUM\(([^()]*)\)\s*$/i;

/** The blocks that a formula adds up, if it does nothing else: `SUM(I15:I47)`; null otherwise. */
export function summands(formula: string, sheet: string): readonly Block[] | null {
  const parts = SUM.exec(formula)?.[1]?.split(',') ?? [];
  const blocks = parts.flatMap((part) => loneReference(part.trim(), sheet) ?? []);
  return parts.length > 0 && blocks.length === parts.length ? blocks : null;
}
