import { Spinner } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  againstDeclared,
  NO_DECLARATION,
  type DeclaredFile,
} from '../../../documents/beside/declared';
import type { RowChoices } from '../../../engine/beside/pair-rows';
import { findDeclarations } from '../../../host/forms/find-declarations';
import type { ResultProps } from '../../pane/pane-props';
import { BesideView } from '../other-file/beside-view';
import { FileChoice, openOther } from '../other-file/file-choice';
import { useLookup } from '../other-file/use-lookup';
import { Result } from '../result';
import { Questions } from './questions';

const NONE_HERE = '这个文件里没有申报表，请选择申报表文件。文件只在本机读取，不上传，也不会改动。';

/** 与申报表对照: a sheet of the same workbook is found by itself, otherwise a file is chosen. */
export function Act({ session, checked }: ResultProps): ReactNode {
  const { found, said, looking, look } = useLookup<DeclaredFile>(async () => {
    const own = await findDeclarations(session.workbook, false);
    return own.declarations.length === 0 ? NONE_HERE : { file: session.fileName, ...own };
  }, '申报表');
  const [choices, setChoices] = useState<RowChoices>(new Map());
  const open = found && againstDeclared(checked.report, found);
  const decided = found && againstDeclared(checked.report, found, choices);

  return (
    <>
      <FileChoice what="申报表" onChosen={(chosen) => look(() => readChosen(chosen))} />
      {looking && <Spinner size="tiny" label="正在找申报表……" />}
      <output>{said}</output>
      {found && open && decided && (
        <Result of={found}>
          <Questions open={open.result.undecided} choices={choices} onChange={setChoices} />
          <BesideView session={session} checked={checked} list={decided.list} />
        </Result>
      )}
    </>
  );
}

async function readChosen(chosen: File): Promise<DeclaredFile | string> {
  const { name, workbook } = await openOther(chosen);
  const declared = await findDeclarations(workbook, true);
  return declared.declarations.length === 0 ? NO_DECLARATION : { file: name, ...declared };
}
