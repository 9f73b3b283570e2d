import { useState, type ReactNode } from 'react';
import { oneLine } from '../../../engine/sentence/one-line';
import type { UncheckedInFile } from '../../../host/forms/check-workbook';
import { usePrinting } from '../../parts/use-printing';
import { PageTurner } from './page-turner';
import { usePages } from './use-pages';

const TITLES: Readonly<Record<UncheckedInFile['kind'], string>> = {
  refused: '没查成的',
  'left-out': '没填的模板，没有校验',
};

/** What is not in the table, and why: above all, so that nobody takes it for checked. */
export function UncheckedFiles({
  unchecked,
}: {
  readonly unchecked: readonly UncheckedInFile[];
}): ReactNode {
  return (['refused', 'left-out'] as const).map((kind) => (
    <UncheckedList key={kind} kind={kind} files={unchecked.filter((one) => one.kind === kind)} />
  ));
}

interface ListProps {
  readonly kind: UncheckedInFile['kind'];
  readonly files: readonly UncheckedInFile[];
}

/** Page by page: a folder may hold a thousand files of which none is a form. On paper it is open. */
function UncheckedList({ kind, files }: ListProps): ReactNode {
  const pages = usePages(files, null);
  const [opened, setOpened] = useState(kind === 'refused');
  const printing = usePrinting();
  if (files.length === 0) return null;
  const title = TITLES[kind];
  return (
    <details
      className="desk-unchecked"
      open={printing || opened}
      onToggle={({ currentTarget }) => printing || setOpened(currentTarget.open)}
    >
      <summary>
        {kind === 'refused' ? '⚠ ' : ''}
        {title}（{files.length}）
      </summary>
      <PageTurner pages={pages} label={`${title}翻页`} unit="个" />
      <ul>
        {pages.items.map(({ file, why }) => (
          <li key={`${file}${why}`}>
            <strong>{oneLine(file)}</strong>：{why}
          </li>
        ))}
      </ul>
    </details>
  );
}
