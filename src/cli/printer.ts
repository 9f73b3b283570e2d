import { CSV_HEADER, remarkCsv, reportCsv } from '../documents/report-csv';
import { jsonText, refusalJson, reportJson } from '../documents/report-json';
import { reportText, summaryText } from '../documents/report-text';
import type { Format } from './arguments';
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
    end: () => `${jsonText(reports.length === 1 ? reports[0] : reports)}\n`,
  };
}

function csvPrinter(): Printer {
  let header = CSV_HEADER;
  return {
    add(result) {
      const printed = header + (result.kind === 'checked' ? reportCsv(result) : remarkCsv(result));
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
