import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ZOOM, zoomStep } from './page-layout';

interface Props {
  /** How large the sheet is drawn; 1 is its own size. */
  readonly shown: number;
  /** It follows the width of its side. */
  readonly fits: boolean;
  /** Null to follow the width. */
  readonly onZoom: (zoom: number | null) => void;
}

/** Smaller, larger, back to its own size, and as wide as there is room. */
export function ZoomButtons({ shown, fits, onZoom }: Props): ReactNode {
  const percent = `${Math.round(shown * 100)}%`;
  return (
    <fieldset className="zoom" aria-label="表格的显示大小">
      <Button
        appearance="subtle"
        aria-label="缩小"
        disabledFocusable={shown <= ZOOM.min}
        onClick={() => onZoom(zoomStep(shown, -1))}
      >
        －
      </Button>
      <Button
        appearance="subtle"
        aria-label={`现在 ${percent}，恢复 100%`}
        onClick={() => onZoom(1)}
      >
        {percent}
      </Button>
      <Button
        appearance="subtle"
        aria-label="放大"
        disabledFocusable={shown >= ZOOM.max}
        onClick={() => onZoom(zoomStep(shown, 1))}
      >
        ＋
      </Button>
      <Button appearance="subtle" aria-pressed={fits} onClick={() => onZoom(fits ? 1 : null)}>
        适合宽度
      </Button>
    </fieldset>
  );
}
