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

/** Asks before changes that no file has are left; given up, they are kept nowhere. */
export function LeaveDialog({ open, onSave, onLeave, onClose }: Props): ReactNode {
  const dialog = useDialogStyles();
  return (
    <Dialog open={open} modalType="alert" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>改动还没有下载</DialogTitle>
          <DialogContent>放弃的改动找不回来，要留着的请先下载。</DialogContent>
          <DialogActions className={dialog.actions}>
            <Button appearance="primary" onClick={onSave}>
              下载后再离开
            </Button>
            <Button onClick={onLeave}>放弃改动</Button>
            <Button onClick={onClose}>取消</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
