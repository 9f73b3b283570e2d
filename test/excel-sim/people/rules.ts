import type { SimulatedExcel } from '../excel';
import { parseArea } from '../model/area';
import { newRule } from '../model/rule';
import { WireError } from '../wire/wire-error';

/** The classes through which a conditional format is read and deleted. */
const OF_A_RULE = new Set([
  'ConditionalFormat',
  'CustomConditionalFormat',
  'ConditionalFormatRule',
  'ConditionalFormatCollection',
]);

/** Another program's rule for a formula that has none, as the schema of .xlsx allows. */
export function ruleWithoutFormula(excel: SimulatedExcel, name: string, area: string): void {
  excel.sheet(name).rules.push(newRule('{theirs}', 'Custom', [parseArea(area)]));
}

/**
 * Ctrl+Z after a rule was deleted brings one back that answers `ItemNotFound` to everything
 * (OfficeDev/office-js #6396), so that no list of rules can be read.
 */
export function breakRules(excel: SimulatedExcel): void {
  excel.beforeAction = ({ action, className }) => {
    if (action.QueryInfo !== undefined && OF_A_RULE.has(className))
      throw new WireError('ItemNotFound');
  };
}

/** Rules that were just listed cannot be deleted (OfficeDev/office-js #5222). */
export function keepRules(excel: SimulatedExcel): void {
  excel.beforeAction = ({ action }) => {
    if (action.Name === 'Delete') throw new WireError('ItemNotFound');
  };
}
