import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import { useDialogStyles } from '../../parts/dialog-styles';
import type { WriteChoice } from '../../session/session';
import type { Preview } from '../../session/state';
import type { Place } from '../pane-props';
import { MarksChoice } from './marks-choice';
import { WritePreview } from './write-preview';

interface PreviewDialogProps {
  readonly preview: Preview;
  readonly place: Place;
  readonly onWrite: (choice: WriteChoice) => void;
  readonly onClose: () => void;
}

/** Every cell a write would change, before → after, to be ticked off one by one. */
export function PreviewDialog({ preview, place, onWrite, onClose }: PreviewDialogProps): ReactNode {
  const dialog = useDialogStyles();
  const { purpose, edits, capabilities } = preview;
  const clears = purpose === 'clear';
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [marks, setMarks] = useState(edits.marks !== null);
  const cells = edits.writes.map(({ cell }) => cell).filter((cell) => !left.has(printCell(cell)));

  function tick(cell: Cell, on: boolean): void {
    const next = new Set(left);
    if (on) next.delete(printCell(cell));
    else next.add(printCell(cell));
    setLeft(next);
  }

  const refused = [capabilities.cellsRefused, capabilities.marksRefused].filter(
    (why) => why !== null,
  );
  const nothing = cells.length === 0 && !marks;
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{clears ? '清除未填写的提示' : '写入提示与标记'}</DialogTitle>
          <DialogContent>
            {[...new Set(refused)].map((why) => (
              <p key={why}>{why}</p>
            ))}
            {edits.writes.length === 0 && capabilities.cellsRefused === null && (
              <p>{clears ? NOTHING_TO_CLEAR : '没有要写的提示：未达标指标都已填写原因。'}</p>
            )}
            {edits.writes.map((write) => (
              <WritePreview
                key={printCell(write.cell)}
                write={write}
                ticked={!left.has(printCell(write.cell))}
                onTick={(on) => tick(write.cell, on)}
              />
            ))}
            {edits.marks !== null && (
              <MarksChoice marks={edits.marks} ticked={marks} onTick={setMarks} />
            )}
            {place === 'excel' && !nothing && (
              <p>写入后 Excel 的“撤消”可能用不了，要取回请用窗格里的“恢复写入前”。</p>
            )}
          </DialogContent>
          <DialogActions className={dialog.actions}>
            <Button
              appearance="primary"
              disabledFocusable={nothing}
              onClick={() => onWrite({ cells, marks })}
            >
              {clears ? `清除 ${cells.length} 个提示` : writeText(cells.length, marks)}
            </Button>
            <Button onClick={onClose}>取消</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Whoever filled one in finds their words left alone. */
const NOTHING_TO_CLEAR = '没有未填写的提示：带【待填写】的格都有人改过，请自行修改。';

function writeText(count: number, marks: boolean): string {
  if (count === 0) return marks ? '设置标记' : '写入';
  return `写入 ${count} 个提示${marks ? '和标记' : ''}`;
}
