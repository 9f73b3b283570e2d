import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { LIMIT_NAMES, limitsNote } from '../../../documents/submission/limits';
import { objectionsTo } from '../../../documents/submission/submission';
import { submissionHead } from '../../../documents/submission/submission-beside';
import { systemColumns, systemLines } from '../../../documents/submission/system-lines';
import { isDigits } from '../../../engine/language/signs';
import { LIMIT_KEYS, MOST_SIGNS } from '../../../engine/submission-limits';
import { printCell } from '../../../sheet/address';
import { CellLink } from '../../pane/cell-link';
import type { ResultProps } from '../../pane/pane-props';
import { CopyByHand } from '../../parts/copy-by-hand';
import { Disclosure } from '../../parts/disclosure';
import { useCopy } from '../../parts/use-copy';

const useStyles = makeStyles({
  limits: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(7em, 1fr))',
    gap: tokens.spacingHorizontalS,
    '& .fui-Input': { minWidth: 0 },
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
    '& li': { padding: `${tokens.spacingVerticalXXS} 0` },
  },
});

/** 上报核对: what a budget system will refuse, and the table as it takes it. */
export function Act({ session, state, checked }: ResultProps): ReactNode {
  const styles = useStyles();
  const { report } = checked;
  const { settings } = state;
  const kept = settings.options.submissionLimits;
  const [limits, setLimits] = useState(kept);
  const isChanged = LIMIT_KEYS.some((key) => limits[key] !== kept[key]);
  const [asked, setAsked] = useState('');
  const [said, setSaid] = useState('');
  const [copied, copy] = useCopy();
  const objections = objectionsTo(report, limits);

  function copyAs(what: string, text: string): void {
    setAsked(text);
    setSaid(what);
    void copy(text);
  }

  return (
    <>
      <Disclosure title="字数限制">
        <p>{limitsNote(limits)}0 表示不限。</p>
        <div className={styles.limits}>
          {LIMIT_KEYS.map((key) => (
            <Field key={key} label={`${LIMIT_NAMES[key]}（字）`} size="small">
              <Input
                size="small"
                inputMode="numeric"
                maxLength={`${MOST_SIGNS}`.length}
                value={`${limits[key]}`}
                onChange={(_, { value }) => {
                  const typed = value === '' ? '0' : value;
                  if (isDigits(typed)) setLimits({ ...limits, [key]: Number(typed) });
                }}
              />
            </Field>
          ))}
        </div>
        <Button
          size="small"
          disabledFocusable={!isChanged}
          onClick={() =>
            void session.changeSettings({
              ...settings,
              options: { ...settings.options, submissionLimits: limits },
            })
          }
        >
          以后都用这些数
        </Button>
      </Disclosure>
      <output>{submissionHead(objections)}</output>
      <ul className={styles.list}>
        {objections.map(({ cell, text, bare }) => (
          <li key={`${printCell(cell)} ${text}`}>
            <CellLink cell={cell} onSelect={(one) => void session.select(one)} /> {text}{' '}
            {bare !== null && (
              <Button
                size="small"
                aria-label={`复制 ${bare}（${printCell(cell)}）`}
                onClick={() => copyAs(`已复制 ${bare}。`, bare)}
              >
                复制 {bare}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          appearance="primary"
          onClick={() => copyAs('已复制，请粘贴到系统的表里。', systemLines(report))}
        >
          复制为系统格式
        </Button>
        <p>一行一个指标，各列依次是：{systemColumns(report).join('、')}。</p>
      </div>
      <output>{copied === 'yes' && said}</output>
      {copied === 'refused' && <CopyByHand key={asked} text={asked} />}
    </>
  );
}
