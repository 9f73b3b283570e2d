import { Button } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { WAITING } from '../sheet/cell-editor';
import type { Editing } from './editing';
import { stepOf, type Way } from './steps';
import { wayOfKey } from './way-of-key';

const NAMES: Readonly<Record<Way, string>> = { back: '撤销', forth: '重做' };
const WAYS: readonly Way[] = ['back', 'forth'];

/** 撤销 and 重做 of all that was done to the workbook, by button and by the keys of Excel. */
export function UndoButtons({ hands }: { readonly hands: Editing }): ReactNode {
  const steps = useSyncExternalStore(hands.subscribe, hands.steps);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const way = wayOfKey(event);
      if (way === null || isElsewhere(event.target)) return;
      event.preventDefault();
      void hands.go(way);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [hands]);

  return (
    <>
      {WAYS.map((way) => {
        const deed = stepOf(steps, way)?.deed;
        const name = deed === undefined ? NAMES[way] : `${NAMES[way]}：${deed.what}`;
        return (
          <Button
            key={way}
            size="small"
            disabledFocusable={deed === undefined}
            title={name}
            aria-label={name}
            onClick={() => void hands.go(way)}
          >
            {NAMES[way]}
          </Button>
        );
      })}
    </>
  );
}

const FIELDS = `input, textarea:not(.${WAITING}), [role*=dialog]`;

/** A field has an undo of its own, and a dialog nothing to do with the sheet under it. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
