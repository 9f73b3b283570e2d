import type { Format } from './arguments';
import { CSV_HEADER, reportCsv } from './report-csv';
import { refusalJson, reportJson } from './report-json';
import { reportText, summaryText } from './report-text';
import type { Result } from './result';

/** Turns results into what goes to stdout, as they come. */
export interface Printer {
  /** What to print once a result is there; '' if it has to wait for the others. */
  add(result: Result): string;
  /** What to print after the last one. */
  end(): string;
}

/** One report is an object, several are an array; which, is known only at the end. */
function jsonPrinter(): Printer {
  const reports: object[] = [];
  return {
    add(result) {
      if (result.kind === 'checked') reports.push(reportJson(result));
      if (result.kind === 'refused') reports.push(refusalJson(result));
      return '';
    },
    end: () => `${json(reports.length === 1 ? reports[0] : reports)}\n`,
  };
}

/** Signs that could command a terminal are escaped; a reader of the JSON gets them all the same. */
function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\x7F-\x9F\p{Bidi_Control}]/gu, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function csvPrinter(): Printer {
  let header = CSV_HEADER;
  return {
    add(result) {
      const printed = header + reportCsv(result);
      header = '';
      return printed;
    },
    end: () => '',
  };
}

function textPrinter(): Printer {
  const lines: string[] = [];
  return {
    add(result) {
      // The others are told on stderr, whatever the format.
      if (result.kind !== 'checked') return '';
      lines.push(summaryText(result));
      return reportText(result);
    },
    end: () => (lines.length > 1 ? lines.join('') : ''),
  };
}

const PRINTERS: Readonly<Record<Format, () => Printer>> = {
  text: textPrinter,
  json: jsonPrinter,
  csv: csvPrinter,
};

export function createPrinter(format: Format): Printer {
  return PRINTERS[format]();
}
