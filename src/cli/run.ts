import manifest from '../../package.json';
import type { DeclaredFile } from '../documents/beside/declared';
import type { EarlierFile } from '../documents/beside/earlier';
import { terminalLine } from '../documents/terminal-line';
import type { SubmissionLimits } from '../engine/submission-limits';
import {
  checkWorkbook,
  type CheckedInFile,
  type CheckSettings,
} from '../host/forms/check-workbook';
import { HostError } from '../host/host-error';
import { openWorkbook } from '../host/open-workbook';
import { parseArguments } from './arguments';
import type { CheckCommand } from './command';
import { exitCodeOf, worse, type ExitCode } from './exit-code';
import { fileErrorSentence } from './file-error';
import { HELP } from './help';
import { readBaseline } from './input/baseline';
import { collectFiles, type Found, type FoundFile } from './input/collect-files';
import { expandGlobs } from './input/expand-globs';
import { createLastRound, type LastRound } from './input/last-round';
import { besideLastYear, readLastYearFile } from './input/last-year-file';
import { onceEach } from './input/once-each';
import { readOptionsFile } from './input/options-file';
import { besideTargets, readTargetsFile } from './input/targets-file';
import type { Io } from './io';
import { readEvidence, withEvidence, type EvidenceFolder } from './output/evidence';
import type { Output } from './output/output';
import { createOutputs } from './output/outputs';
import { limitsOf, withSubmission } from './output/pasted';
import { placesOf } from './output/places';
import { noPlaceIn } from './output/where-to';
import { writeTemplate } from './output/write-template';
import { createPrinter, type Printer } from './printer';
import { createProgress } from './progress';
import type { Checked, Result } from './result';

/**
 * Runs one command line. `argv` are the words after `ziping`; reports go to stdout, one sentence for
 * whatever could not be checked goes to stderr. Rejects only on a fault of the program itself.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const command = parseArguments(argv);
  if (command.kind === 'check') return runCheck(command, io);
  if (command.kind === 'template') return writeTemplate(command, io);
  if (command.kind === 'wrong') {
    io.stderr(`${command.why}\n`);
    return 2;
  }
  io.stdout(command.kind === 'help' ? HELP : `${manifest.version}\n`);
  return 0;
}

async function runCheck(command: CheckCommand, io: Io): Promise<ExitCode> {
  const reading = await readOptionsFile(command.optionsFile, command.usual, io);
  if (reading.kind === 'wrong') return complain(command.optionsFile, reading.faults, io);
  const { options } = reading;
  const settings = { optionsFor: () => options, sheet: command.sheet };
  const earlier = await readBaseline(command.baseline, settings, io);
  if (earlier.kind === 'wrong') return complain(command.baseline, [earlier.why], io);
  const listed = await readEvidence(command.evidence, io);
  if (listed.kind === 'wrong') return complain(command.evidence, [listed.why], io);
  const declared = await readTargetsFile(command.targets, io);
  if (declared.kind === 'wrong') return complain(command.targets, [declared.why], io);
  const last = await readLastYearFile(command.lastYear, settings, io);
  if (last.kind === 'wrong') return complain(command.lastYear, [last.why], io);
  const none = await noPlaceIn(command.to, io);
  if (none !== null) return complain(none.path, [none.why], io);
  const asked = await collectFiles(await expandGlobs(command.paths, io), io, {
    copies: command.to.write,
  });
  const { found, reals, said } = await onceEach(asked, io);
  if (said !== null) io.stderr(`${terminalLine(said)}\n`);
  const files = found.flatMap((one) => (one.kind === 'file' ? [one] : []));
  const evidence = { names: listed.names, alone: files.length === 1 };
  const places = await placesOf(files, io);
  const work: Work = {
    settings,
    evidence,
    submit: limitsOf(command, options),
    round: createLastRound(earlier.baseline, isOneNamed(files, command)),
    targets: declared.targets,
    lastYear: last.lastYear,
    places,
    outputs: createOutputs(
      command.to,
      { options, level: command.level, evidence, places: places.values() },
      reals,
      io,
    ),
    printer: createPrinter(command.format, {
      level: command.level ?? 'info',
      now: () => io.now(),
      besideRound: command.baseline !== null,
    }),
  };
  const progress = createProgress(found.length, io);
  let code: ExitCode = 0;
  for (const one of found) {
    // Nobody waits for more, unless it is written elsewhere.
    if (io.stdoutIsLost() && work.outputs.length === 0) return code;
    progress.next(one.file);
    const results = await checkFound(one, work, io);
    progress.clear();
    code = worse(code, tell(results, work, io));
  }
  code = worse(code, tell(work.round.gone(), work, io));
  for (const output of work.outputs)
    code = worse(code, tell((await output.end?.()) ?? [], work, io));
  io.stdout(work.printer.end());
  return code;
}

/** One file is asked for by its name: nothing else is known to have come back. */
function isOneNamed(files: readonly FoundFile[], { paths }: CheckCommand): boolean {
  const [first] = files;
  return files.length === 1 && first !== undefined && paths.includes(first.file);
}

/** What is the same for all files of a work. */
interface Work {
  readonly settings: CheckSettings;
  readonly evidence: EvidenceFolder;
  readonly submit: SubmissionLimits | null;
  readonly round: LastRound;
  readonly targets: DeclaredFile | null;
  readonly lastYear: EarlierFile | null;
  readonly places: ReadonlyMap<string, string>;
  readonly outputs: readonly Output[];
  readonly printer: Printer;
}

function complain(file: string | null, faults: readonly string[], io: Io): ExitCode {
  for (const fault of faults) io.stderr(`${terminalLine(`${file}：${fault}`)}\n`);
  return 2;
}

function tell(results: readonly Result[], { printer }: Work, io: Io): ExitCode {
  let code: ExitCode = 0;
  for (const result of results) {
    if (result.kind !== 'checked') io.stderr(`${terminalLine(`${result.file}：${result.why}`)}\n`);
    io.stdout(printer.add(result));
    code = worse(code, exitCodeOf(result));
  }
  return code;
}

async function checkFound(found: Found, work: Work, io: Io): Promise<readonly Result[]> {
  if (found.kind !== 'file') return [found];
  const { file } = found;
  try {
    const opened = await openWorkbook(await io.readFile(file), io.convert);
    const results = (await checkWorkbook(file, opened.workbook, work.settings)).map(
      (result): Result => (result.kind === 'checked' ? withBeside(result, work) : result),
    );
    const checked = results.filter((result) => result.kind === 'checked');
    if (checked.length === 0) return results;
    const input = { ...opened, file, place: work.places.get(file) ?? file };
    let all: readonly Result[] = [
      ...withEvidence(input, withSubmission(checked, work.submit), work.evidence),
      ...results.filter(({ kind }) => kind !== 'checked'),
    ];
    for (const output of work.outputs) all = [...all, ...(await output.add(input, checked))];
    return all;
  } catch (error) {
    return [{ kind: 'refused', file, why: whyRefused(error, io) }];
  }
}

/** A form with what it is held against. */
function withBeside(checked: CheckedInFile, { round, targets, lastYear }: Work): Checked {
  return {
    ...checked,
    round: round.of(checked),
    beside: [
      ...besideTargets(checked.report, targets),
      ...besideLastYear(checked.report, lastYear),
    ],
  };
}

function whyRefused(error: unknown, io: Io): string {
  if (error instanceof HostError) return error.message;
  const sentence = fileErrorSentence(error);
  if (sentence !== null) return sentence;
  // A fault of this program: the trace is for its makers, and the other files are still checked.
  io.stderr(`${error instanceof Error ? error.stack : String(error)}\n`);
  return '检查时程序出错，请把上面的英文信息发给开发者。';
}
