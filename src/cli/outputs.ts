import type { Options } from '../engine/options';
import type { Severity } from '../engine/report/report';
import type { Destinations } from './arguments';
import { createCopies } from './copies';
import { createDrafts } from './drafts';
import { createEvidenceLists, type EvidenceFolder } from './evidence';
import { createFindingsFile } from './findings-file';
import type { Io } from './io';
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
}

/** All that is to be written of the files of a run. */
export function createOutputs(
  { write, attach, remarks, report, findings, evidenceList, draft, paste }: Destinations,
  { options, level, evidence }: OutputSettings,
  originals: ReadonlySet<string>,
  io: Io,
): readonly Output[] {
  const into = (folder: string, option: string, beside: boolean): OutFolder =>
    createOutFolder({ folder, option, beside }, originals, io);
  // 供参考 asks nothing of the unit.
  const lists = { options, level: level ?? 'warning' };
  return [
    ...(write === null ? [] : [createCopies(into(write, '--write', false), attach ? lists : null)]),
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
