import type { Finding, Severity } from '../engine/report/report';
import { RULES } from '../engine/rules';
import { printCell } from '../sheet/address';
import type { CheckedForm } from './checked-form';
import { jsonText } from './report-json';
import { findingText } from './words/finding-text';
import { shortPlace } from './words/form-place';
import { ruleAdvice } from './words/rule-advice';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The findings of one form as results of SARIF 2.1.0, for those who review in an editor. */
export function sarifResults(
  checked: CheckedForm,
  findings: readonly Finding[],
): readonly object[] {
  return findings.map((finding) => ({
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: { text: `${printCell(finding.cell)} ${findingText(finding)}` },
    locations: [locationOf(checked, finding)],
    partialFingerprints: { place: `${finding.rule}.${finding.kind}@${placeOf(checked, finding)}` },
  }));
}

/** The log of a run around its results, which are written between its two parts as they come. */
export interface SarifLog {
  readonly begin: string;
  /** `failures` are the sentences for what could not be checked, `ended` when the last file was. */
  readonly end: (failures: readonly string[], ended: Date) => string;
}

/**
 * The frame of one log, to be printed around the results as they come; `version` is that of the
 * program.
 */
export function sarifLog(version: string): SarifLog {
  const [begin] = aroundResults(emptyLog(version, {}));
  return {
    begin,
    end(failures, ended) {
      const invocation = {
        executionSuccessful: failures.length === 0,
        endTimeUtc: ended.toISOString(),
        toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
      };
      return aroundResults(emptyLog(version, invocation))[1];
    },
  };
}

/** Within a text of JSON a quotation mark is escaped, so that these signs stand nowhere else. */
const RESULTS = '"results": [';

function aroundResults(log: object): readonly [string, string] {
  const text = jsonText(log);
  const at = text.indexOf(RESULTS) + RESULTS.length;
  return [text.slice(0, at), text.slice(at)];
}

function emptyLog(version: string, invocation: object): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: '绩效自评助手',
            version,
            language: 'zh-CN',
            rules: RULES.map(({ id, title }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: ruleAdvice(id).why },
              help: { text: ruleAdvice(id).fix },
            })),
          },
        },
        results: [],
        invocations: [invocation],
      },
    ],
  };
}

/** A workbook has no lines: a cell is a named place in the file. */
function locationOf(checked: CheckedForm, finding: Finding): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(checked.file) } },
    logicalLocations: [{ kind: 'element', fullyQualifiedName: placeOf(checked, finding) }],
  };
}

function placeOf(checked: CheckedForm, { cell }: Finding): string {
  return `${shortPlace(checked)}!${printCell(cell)}`;
}

/** Half of a sign that needs two cannot be part of an address. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\p{Cs}/gu, '\uFFFD');
  return path.split('/').map(encodeURIComponent).join('/');
}
