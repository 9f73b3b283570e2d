import type { Finding } from '../../engine/report/report';
import { printCells } from '../../sheet/address';

/** What a finding says, what to type where that is known, and where the other end of it is. */
export function findingText({ message, suggestion, also }: Finding): string {
  const advice = suggestion === null ? '' : `建议填：${suggestion}。`;
  const others = also.length === 0 ? '' : `（相关单元格 ${printCells(also).join('、')}）`;
  return `${message}${advice}${others}`;
}
