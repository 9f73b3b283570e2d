import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDialogStyles } from '../../parts/dialog-styles';

interface Props {
  readonly open: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Asks before changes that are nowhere but in this page are lost. */
export function LeaveDialog({ open, onSave, onLeave, onClose }: Props): ReactNode {
  const dialog = useDialogStyles();

  function leave(): void {
    onClose();
    onLeave();
  }

  return (
    <Dialog open={open} modalType="alert" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>改动还没有下载</DialogTitle>
          <DialogContent>这张表的改动只在本页里，换文件后就没有了。</DialogContent>
          <DialogActions className={dialog.actions}>
            <Button
              appearance="primary"
              onClick={() => {
                onSave();
                leave();
              }}
            >
              下载后再打开
            </Button>
            <Button onClick={leave}>放弃改动</Button>
            <Button onClick={onClose}>取消</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
