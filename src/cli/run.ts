import manifest from '../../package.json';
import { terminalLine } from '../documents/terminal-line';
import { HostError } from '../host/host-error';
import { openWorkbook } from '../host/open-workbook';
import { parseArguments, type CheckCommand } from './arguments';
import { checkWorkbook, type CheckSettings } from './check-workbook';
import { collectFiles, type Found } from './collect-files';
import { createCopies, type Copies } from './copies';
import { exitCodeOf, worse, type ExitCode } from './exit-code';
import { fileErrorSentence } from './file-error';
import { HELP } from './help';
import type { Io } from './io';
import { readOptionsFile } from './options-file';
import { createPrinter } from './printer';
import { createProgress } from './progress';
import type { Result } from './result';

/**
 * Runs one command line. `argv` are the words after `ziping`; reports go to stdout, one sentence for
 * whatever could not be checked goes to stderr. Rejects only on a fault of the program itself.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const command = parseArguments(argv);
  if (command.kind === 'check') return runCheck(command, io);
  if (command.kind === 'wrong') {
    io.stderr(`${command.why}\n`);
    return 2;
  }
  io.stdout(command.kind === 'help' ? HELP : `${manifest.version}\n`);
  return 0;
}

async function runCheck(command: CheckCommand, io: Io): Promise<ExitCode> {
  const reading = await readOptionsFile(command.optionsFile, command.usual, io);
  if (reading.kind === 'wrong') {
    for (const fault of reading.faults)
      io.stderr(`${terminalLine(`${command.optionsFile}：${fault}`)}\n`);
    return 2;
  }
  const settings = { options: reading.options, sheet: command.sheet };
  const files = await collectFiles(command.paths, io);
  const inputs = files.flatMap((found) => (found.kind === 'file' ? [found.file] : []));
  const copies = command.writeTo === null ? null : createCopies(command.writeTo, inputs, io);
  const printer = createPrinter(command.format);
  const progress = createProgress(files.length, io);
  let code: ExitCode = 0;
  for (const found of files) {
    progress.next(found.file);
    const results = await checkFound(found, settings, copies, io);
    progress.clear();
    for (const result of results) {
      if (result.kind !== 'checked')
        io.stderr(`${terminalLine(`${result.file}：${result.why}`)}\n`);
      io.stdout(printer.add(result));
      code = worse(code, exitCodeOf(result));
    }
  }
  io.stdout(printer.end());
  return code;
}

async function checkFound(
  found: Found,
  settings: CheckSettings,
  copies: Copies | null,
  io: Io,
): Promise<Result[]> {
  if (found.kind === 'refused') return [found];
  const { file } = found;
  try {
    const { workbook, convertedFrom } = await openWorkbook(await io.readFile(file), io.convert);
    const results = await checkWorkbook(file, workbook, settings);
    if (copies === null) return results;
    const copied = await copies.add({ file, workbook, convertedFrom }, results);
    return [...results, ...copied];
  } catch (error) {
    return [{ kind: 'refused', file, why: whyRefused(error, io) }];
  }
}

function whyRefused(error: unknown, io: Io): string {
  if (error instanceof HostError) return error.message;
  const sentence = fileErrorSentence(error);
  if (sentence !== null) return sentence;
  // A fault of this program: the trace is for its makers, and the other files are still checked.
  io.stderr(`${error instanceof Error ? error.stack : String(error)}\n`);
  return '检查时程序出错，请把上面的英文信息发给开发者。';
}
