import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ROVING } from './use-roving-list';

const useStyles = makeStyles({
  link: {
    position: 'absolute',
    top: '4px',
    left: '4px',
    zIndex: 10,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':not(:focus)': { clipPath: 'inset(50%)', pointerEvents: 'none' },
  },
});

/** A skip link, but for the address that it does not change: the first thing that Tab comes to, seen only then: it leads past all buttons to the problems. */
export function SkipLink(): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        const list = document.querySelector<HTMLElement>(`[${ROVING}][tabindex="0"]`);
        (list ?? document.querySelector<HTMLElement>('[data-verdict]'))?.focus();
      }}
    >
      跳到问题列表
    </button>
  );
}
