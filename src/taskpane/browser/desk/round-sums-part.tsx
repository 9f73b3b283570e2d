import { useMemo, type ReactNode } from 'react';
import type { FormRow } from '../../../documents/overview/form-row';
import type { EarlierForm } from '../../../documents/rounds/round-json';
import { goneForms, roundSums } from '../../../documents/rounds/round-sums';
import { roundCounts } from '../../../documents/rounds/round-words';
import { Files } from '../review/round-part';

interface Props {
  /** The forms that are shown. */
  readonly rows: readonly FormRow[];
  /** All forms, once all are read; null until then, as nobody knows what is still to come. */
  readonly all: readonly FormRow[] | null;
  readonly round: readonly EarlierForm[];
}

/** What all forms come to beside the last round, and which of them stand in one of the two alone. */
export function RoundSumsPart({ rows, all, round }: Props): ReactNode {
  const { unknown, counts } = useMemo(() => roundSums(rows, round), [rows, round]);
  const gone = useMemo(() => (all === null ? [] : goneForms(all, round)), [all, round]);
  const known = rows.length - unknown.length;
  return (
    <>
      <p>
        与上一轮相比：{known} 份对上了，{roundCounts(counts)}。
      </p>
      <Files title="上一轮里没有找到的表，问题都算新增" files={unknown} />
      <Files
        title="⚠ 上一轮有、这一轮没有查到的表，请看看是不是没有交来"
        files={gone.map(({ file, project, unit }) => ({
          file,
          why: [project, unit].filter((name) => name !== null).join('，'),
        }))}
      />
    </>
  );
}
