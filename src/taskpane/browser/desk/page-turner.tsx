import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Pages } from './use-pages';

interface Props {
  readonly pages: Pages<unknown>;
  /** What is turned over. */
  readonly label: string;
  /** What one of them is counted in: 份. */
  readonly unit: string;
}

/** The ways from page to page; nothing where there is one alone. */
export function PageTurner({ pages, label, unit }: Props): ReactNode {
  const { items, before, all, page, last, go } = pages;
  if (last === 0) return null;
  const ways: readonly (readonly [name: string, to: number])[] = [
    ['首页', 0],
    ['上一页', page - 1],
    ['下一页', page + 1],
    ['末页', last],
  ];
  return (
    <nav className="desk-pages" aria-label={label}>
      {ways.map(([name, to]) => (
        <Button
          key={name}
          size="small"
          // One that went away would take the focus with it.
          disabledFocusable={to < 0 || to > last || to === page}
          onClick={() => go(to)}
        >
          {name}
        </Button>
      ))}
      <output>
        第 {page + 1}/{last + 1} 页（第 {before + 1}–{before + items.length} {unit}，共 {all} {unit}
        ）
      </output>
    </nav>
  );
}
