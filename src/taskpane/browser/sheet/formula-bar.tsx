import type { ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import { drawnAt, type DrawnSheet } from './drawn-sheet';
import { editableText } from './typed-content';

interface Props {
  readonly drawn: DrawnSheet;
  readonly active: Cell;
}

/** 编辑栏: the selected cell's address and all of its text. */
export function FormulaBar({ drawn, active }: Props): ReactNode {
  const content = drawnAt(drawn, active)?.content ?? null;
  return (
    // A long text is scrolled by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="formula-bar" aria-label="编辑栏" tabIndex={0}>
      <span className="formula-bar-address">{printCell(active)}</span>
      <span className="formula-bar-text">{barText(content)}</span>
    </section>
  );
}

function barText(content: Parameters<typeof editableText>[0]): string {
  if (content?.formula === true) return `${content.text}（公式的结果）`;
  return editableText(content);
}
