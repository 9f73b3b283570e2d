import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { useDialogStyles } from '../parts/dialog-styles';
import { reportPage } from './report-page';
import type { ReportSource } from './report-source';

const useStyles = makeStyles({
  // The report is a sheet of paper, light whatever the theme.
  page: { width: '100%', height: '60vh', border: 'none', backgroundColor: 'white' },
});

interface ReportViewProps {
  readonly source: ReportSource;
  readonly onClose: () => void;
}

/** The report as a page in the pane: windows of its own and their addresses are often refused. */
export function ReportView({ source, onClose }: ReportViewProps): ReactNode {
  const styles = useStyles();
  const dialog = useDialogStyles();
  const page = useRef<HTMLIFrameElement>(null);
  const [markup] = useState(() => reportPage(source));
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>校验报告</DialogTitle>
          <DialogContent>
            {/* No script of any kind runs in it; printing is asked for from here. */}
            <iframe
              ref={page}
              className={styles.page}
              title="校验报告"
              sandbox="allow-same-origin allow-modals"
              srcDoc={markup}
            />
            <p>点“打印”没有反应的（Mac 上的 Excel 多半如此），请改用“复制文字”。</p>
          </DialogContent>
          <DialogActions className={dialog.actions}>
            <Button appearance="primary" onClick={() => page.current?.contentWindow?.print()}>
              打印
            </Button>
            <Button onClick={onClose}>关闭</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
