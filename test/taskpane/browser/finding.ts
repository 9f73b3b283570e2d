import type { Finding } from '../../../src/engine/report/report';

/** Something that must be mended, wherever a test puts it. */
export const FINDING: Finding = {
  rule: 'score-mismatch',
  kind: 'more',
  severity: 'error',
  cell: { row: 0, column: 0 },
  also: [],
  message: '多 1 分。',
  suggestion: null,
  choice: false,
  cause: null,
};
