import { useMemo, type ReactNode } from 'react';
import type { FormRow } from '../../../documents/overview/form-row';
import type { EarlierForm } from '../../../documents/rounds/round-json';
import { roundSums } from '../../../documents/rounds/round-sums';
import { roundCounts } from '../../../documents/rounds/round-words';
import { Files } from '../review/round-part';

interface Props {
  readonly rows: readonly FormRow[];
  readonly round: readonly EarlierForm[];
}

/** What all forms come to beside the last round, and which of them stand in one of the two alone. */
export function RoundSumsPart({ rows, round }: Props): ReactNode {
  const { unknown, gone, counts } = useMemo(() => roundSums(rows, round), [rows, round]);
  const known = rows.length - unknown.length;
  return (
    <>
      <p>
        与上一轮相比：{known} 份对上了，{roundCounts(counts)}。
      </p>
      <Files title="上一轮里没有找到的表，问题都算新增" files={unknown} />
      <Files title="上一轮有、这一轮没有的表" files={gone} />
    </>
  );
}
