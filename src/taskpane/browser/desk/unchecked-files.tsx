import type { ReactNode } from 'react';
import { oneLine } from '../../../engine/sentence/one-line';
import type { UncheckedInFile } from '../../../host/check-workbook';

const TITLES: Readonly<Record<UncheckedInFile['kind'], string>> = {
  refused: '没查成的',
  'left-out': '没填的模板，没有核对',
};

/** What is not in the table, and why: above all, so that nobody takes it for checked. */
export function UncheckedFiles({
  unchecked,
}: {
  readonly unchecked: readonly UncheckedInFile[];
}): ReactNode {
  return (['refused', 'left-out'] as const).map((kind) => {
    const files = unchecked.filter((one) => one.kind === kind);
    if (files.length === 0) return null;
    return (
      <details key={kind} className="desk-unchecked" open={kind === 'refused'}>
        <summary>
          {kind === 'refused' ? '⚠ ' : ''}
          {TITLES[kind]}（{files.length}）
        </summary>
        <ul>
          {files.map(({ file, why }) => (
            <li key={`${file}${why}`}>
              <strong>{oneLine(file)}</strong>：{why}
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
