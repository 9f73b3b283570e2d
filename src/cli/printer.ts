import manifest from '../../package.json';
import { reportCsv, type ReportCsv } from '../documents/report-csv';
import { jsonText, refusalJson, reportJson } from '../documents/report-json';
import { sarifLog, sarifResults } from '../documents/report-sarif';
import { reportText, summaryText } from '../documents/report-text';
import { summaryTable } from '../documents/summary-table';
import { dateText, isoDate } from '../documents/words/date-text';
import { isAtLeast } from '../documents/words/severity';
import type { Report, Severity } from '../engine/report/report';
import type { Format } from './command';
import { toldOf, type Result } from './result';
import { createTally } from './tally';

/** Turns results into what goes to stdout, as they come. */
export interface Printer {
  /** What to print once a result is there; '' if it has to wait for the others. */
  add(result: Result): string;
  /** What to print after the last one. */
  end(): string;
}

/** How results are printed. */
export interface Printing {
  /** The least urgent findings that are told, but in JSON, which tells all. */
  readonly level: Severity;
  readonly now: () => Date;
  /** Forms are held against those of the last round. */
  readonly besideRound: boolean;
}

/**
 * One report is an object, several are an array: the first one waits until a second is there. No other
 * is kept, as those of thousands of forms would not fit into memory.
 */
function jsonPrinter({ now }: Printing): Printer {
  const checked = { date: isoDate(now()), version: manifest.version };
  let first: object | null = null;
  let begun = false;
  return {
    add(result) {
      const report = jsonOf(result, checked);
      if (report === null) return '';
      if (begun) return `,\n${elementText(report, 1)}`;
      if (first === null) {
        first = report;
        return '';
      }
      begun = true;
      const both = `[\n${elementText(first, 1)},\n${elementText(report, 1)}`;
      first = null;
      return both;
    },
    end: () => (begun ? '\n]\n' : `${jsonText(first ?? [])}\n`),
  };
}

function jsonOf(result: Result, checked: object): object | null {
  if (result.kind === 'checked')
    return {
      ...reportJson(result, result.round),
      checked,
      ...Object.fromEntries(result.beside.map(({ key, json }) => [key, json])),
    };
  return result.kind === 'refused' ? refusalJson(result) : null;
}

/**
 * As it stands within an array, so many levels deep. A line break within a text is written as a sign, so
 * that none is changed.
 */
function elementText(element: object, depth: number): string {
  const indent = '  '.repeat(depth);
  return indent + jsonText(element).replaceAll('\n', `\n${indent}`);
}

function csvPrinter({ besideRound }: Printing): Printer {
  const table = reportCsv(besideRound);
  let { header } = table;
  return {
    add(result) {
      const line = csvOf(result, table);
      const printed = line === '' ? '' : header + line;
      if (line !== '') header = '';
      return printed;
    },
    end: () => '',
  };
}

function csvOf(result: Result, table: ReportCsv): string {
  if (result.kind === 'checked') return table.form(result, result.round);
  // What became of copies is told on stderr: it is no line about a form.
  return result.kind === 'copied' || result.kind === 'not-copied' ? '' : table.remark(result);
}

/** No result is kept until the end, as those of thousands of forms would not fit into memory. */
function sarifPrinter({ level, now }: Printing): Printer {
  const { begin, end } = sarifLog(manifest.version);
  const failures: string[] = [];
  let begun = false;
  const placed = (one: object): string => {
    const before = begun ? ',\n' : `${begin}\n`;
    begun = true;
    return before + elementText(one, 4);
  };
  return {
    add(result) {
      if (result.kind === 'refused') failures.push(`${result.file}：${result.why}`);
      if (result.kind !== 'checked') return '';
      return sarifResults(result, toldAt(result, level)).map(placed).join('');
    },
    end: () => `${begun ? '\n      ' : begin}${end(failures, now())}\n`,
  };
}

/** The form cannot hold these figures, and the command line asks nobody. */
const FIGURES = '对比值请写进选项文件的 benchmarks，再用 --options 读入。\n';

/** Which program has checked, and when. */
function programLine(now: Date): string {
  return `绩效自评助手 ${manifest.version}，${dateText(now)}检查\n`;
}

/** The same, and what the program is to be told for more. */
function closing({ unverified }: Report, program: string): string {
  const wantsFigures = unverified.some(({ method }) => method === 'benchmark');
  return `${wantsFigures ? FIGURES : ''}${program}\n`;
}

function textPrinter({ level, besideRound, now }: Printing): Printer {
  const program = programLine(now());
  const lines: string[] = [];
  const tally = createTally(besideRound);
  return {
    add(result) {
      tally.add(result);
      // The others are told on stderr, whatever the format.
      if (result.kind !== 'checked') return '';
      lines.push(summaryText(result));
      const beside = result.beside.map((one) => `${one.lines.join('\n')}\n\n`).join('');
      const report = reportText(result, { level, round: result.round });
      return `${report}${closing(result.report, program)}${beside}`;
    },
    end: () => (tally.isMany() ? [...lines, tally.lines()].join('') : ''),
  };
}

function summaryPrinter({ besideRound, now }: Printing): Printer {
  const tally = createTally(besideRound);
  return {
    add(result) {
      tally.add(result);
      return '';
    },
    end: () => `${summaryTable(tally.all)}\n${tally.lines()}${programLine(now())}`,
  };
}

function toldAt(result: Extract<Result, { kind: 'checked' }>, level: Severity) {
  return toldOf(result).filter(({ severity }) => isAtLeast(severity, level));
}

const PRINTERS: Readonly<Record<Format, (printing: Printing) => Printer>> = {
  text: textPrinter,
  json: jsonPrinter,
  csv: csvPrinter,
  sarif: sarifPrinter,
  summary: summaryPrinter,
};

/** Prints what was checked in one format, each form as soon as it is known. */
export function createPrinter(format: Format, printing: Printing): Printer {
  return PRINTERS[format](printing);
}
