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
  return (
    <Dialog open={open} modalType="alert" onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>改动还没有下载</DialogTitle>
          <DialogContent>这张表的改动只在本页里，离开后就没有了。</DialogContent>
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
