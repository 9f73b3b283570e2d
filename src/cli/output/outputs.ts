import { LISTED } from '../../documents/remarks/remark-list';
import type { Options } from '../../engine/options';
import type { Severity } from '../../engine/report/report';
import type { Destinations } from '../command';
import type { Io } from '../io';
import { createCopies } from './copies';
import { createDrafts } from './drafts';
import { createEvidenceLists, type EvidenceFolder } from './evidence';
import { createFindingsFile } from './findings-file';
import { createOutFolder, type OutFolder } from './out-folder';
import type { Output } from './output';
import { createPasted } from './pasted';
import { createRemarks, createReports } from './remark-files';

/** By what it is made. */
export interface OutputSettings {
  readonly options: Options;
  /** As the user named it, if at all. */
  readonly level: Severity | null;
  readonly evidence: EvidenceFolder;
  /** Where what is made of each file belongs. */
  readonly places: Iterable<string>;
}

/** All that is to be written of the files of a run. */
export function createOutputs(
  { write, attach, remarks, report, findings, evidenceList, draft, paste }: Destinations,
  { options, level, evidence, places }: OutputSettings,
  originals: ReadonlySet<string>,
  io: Io,
): readonly Output[] {
  const into = (folder: string, option: string, beside: boolean): OutFolder =>
    createOutFolder({ folder, option, beside }, originals, io);
  const lists = { options, level: level ?? LISTED };
  return [
    ...(write === null
      ? []
      : [createCopies(into(write, '--write', false), attach ? lists : null, places)]),
    ...(remarks === null ? [] : [createRemarks(into(remarks, '--remarks', true), lists)]),
    ...(report === null ? [] : [createReports(into(report, '--report', true), lists)]),
    ...(evidenceList === null
      ? []
      : [createEvidenceLists(into(evidenceList, '--evidence-list', true), evidence)]),
    ...(draft === null ? [] : [createDrafts(into(draft, '--draft', true))]),
    ...(paste === null ? [] : [createPasted(into(paste, '--paste', true))]),
    ...(findings === null ? [] : [createFindingsFile(findings, level ?? 'info', originals, io)]),
  ];
}
