import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { againstEarlier, type EarlierFile } from '../../../documents/beside/earlier';
import { findForms } from '../../../host/forms/find-forms';
import type { ResultProps } from '../../pane/pane-props';
import { optionsFor } from '../../session/benchmarks';
import { BesideView } from '../other-file/beside-view';
import { FileChoice, openOther } from '../other-file/file-choice';
import { useLookup } from '../other-file/use-lookup';
import { Result } from '../result';

const ASKED = '请选择去年的评分表，或者这一年的另一份。文件只在本机读取，不上传，也不会改动。';

/** 与上年表对照: beside the form of the year before, or another version of this one. */
export function Act({ session, state, checked }: ResultProps): ReactNode {
  const { found, said, looking, look } = useLookup<EarlierFile>(async () => ASKED, '去年的自评表');
  const list = found && againstEarlier(checked.report, found);

  async function readChosen(chosen: File): Promise<EarlierFile> {
    const { name, workbook } = await openOther(chosen);
    const forms = await findForms(name, workbook, (form) => optionsFor(state.settings, form));
    return { file: name, forms };
  }

  return (
    <>
      <FileChoice what="上年表" onChosen={(chosen) => look(() => readChosen(chosen))} />
      {looking && <Spinner size="tiny" label="正在读取……" />}
      <output>{said}</output>
      {found && list && (
        <Result of={found}>
          <BesideView session={session} checked={checked} list={list} />
        </Result>
      )}
    </>
  );
}
