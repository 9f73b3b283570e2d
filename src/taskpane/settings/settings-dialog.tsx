import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Report } from '../../engine/report/report';
import { useDialogStyles } from '../parts/dialog-styles';
import type { Settings } from '../session/state';
import { BenchmarkFields } from './benchmark-fields';
import { OptionFields } from './option-fields';
import { PresetField } from './preset-field';
import { RuleSwitches } from './rule-switches';
import { actualBeside, draftOf, readDraft, relativeTargets } from './settings-draft';
import { SettingsFile } from './settings-file';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // An input would rather be wider than a pane at 200 % zoom.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

interface SettingsDialogProps {
  /** With the figures of the form on show among the options. */
  readonly settings: Settings;
  /** The form on show, whose relative targets want figures; null before the first check. */
  readonly report: Report | null;
  readonly onSave: (settings: Settings) => void;
  readonly onClose: () => void;
}

/** 设置: the engine's options with their bounds, kept for this user. */
export function SettingsDialog({
  settings,
  report,
  onSave,
  onClose,
}: SettingsDialogProps): ReactNode {
  const styles = useStyles();
  const dialog = useDialogStyles();
  const targets = report === null ? [] : relativeTargets(report);
  const [draft, setDraft] = useState(() => draftOf(settings.options, targets));
  const [live, setLive] = useState(settings.live);
  const [openSelected, setOpenSelected] = useState(settings.openSelected);
  const read = readDraft(draft);
  const problems = 'problems' in read ? read.problems : {};

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if ('problems' in read) return;
    onSave({ ...settings, options: read.options, live, openSelected });
    onClose();
  }

  return (
    // A click beside it would forget what was typed.
    <Dialog
      open
      onOpenChange={(_, { open, type }) => open || type === 'backdropClick' || onClose()}
    >
      <DialogSurface>
        <form onSubmit={onSubmit}>
          <DialogBody>
            <DialogTitle>设置</DialogTitle>
            <DialogContent className={styles.fields}>
              <Switch
                checked={live}
                label="表格改动后自动重新校验"
                onChange={(_, { checked }) => setLive(checked)}
              />
              <Switch
                checked={openSelected}
                label="在表里选中有问题的单元格、切换工作表时，窗格跟着打开"
                onChange={(_, { checked }) => setOpenSelected(checked)}
              />
              {report !== null && (
                <BenchmarkFields
                  benchmarks={draft.benchmarks}
                  actualOf={(target) => actualBeside(report, target)}
                  problem={problems.benchmarks}
                  onChange={(benchmarks) => setDraft({ ...draft, benchmarks })}
                />
              )}
              <PresetField draft={draft} targets={targets} onChange={setDraft} />
              <OptionFields draft={draft} problems={problems} onChange={setDraft} />
              <RuleSwitches off={draft.off} onChange={(off) => setDraft({ ...draft, off })} />
              <SettingsFile
                options={'options' in read ? read.options : null}
                onRead={(options) => {
                  const filled = draftOf(options, targets);
                  // Figures that were typed stay where the file has none.
                  const known = Object.keys(options.benchmarks).length > 0;
                  setDraft(known ? filled : { ...filled, benchmarks: draft.benchmarks });
                }}
              />
            </DialogContent>
            <DialogActions className={dialog.actions}>
              <Button type="submit" appearance="primary" disabledFocusable={'problems' in read}>
                保存
              </Button>
              <Button
                onClick={() =>
                  setDraft({ ...draftOf(settings.usual.options, []), benchmarks: draft.benchmarks })
                }
              >
                恢复默认
              </Button>
              <Button onClick={onClose}>取消</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
