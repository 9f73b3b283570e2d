import { overlap, type Area } from '../model/area';
import { newRule, type SimRule } from '../model/rule';
import { mustAllowFormats } from '../model/sheet';
import { nextId } from '../model/workbook';
import type { WireClass, WireObject } from '../wire/wire-class';
import { notSimulated, WireError } from '../wire/wire-error';
import { wireObject } from '../wire/wire-object';
import { CONDITIONAL_FORMAT } from './conditional-format';
import type { OnSheet } from './context';

interface RulesTarget extends OnSheet {
  readonly areas: readonly Area[];
}

/** The rules that reach into some cells. */
export const CONDITIONAL_FORMATS: WireClass<RulesTarget> = {
  name: 'ConditionalFormatCollection',
  indexer: (target, key) => {
    const rule = rulesOf(target).find(({ id }) => id === key);
    if (rule === undefined) throw new WireError('ItemNotFound');
    return ruleObject(target, rule);
  },
  items: (target) => rulesOf(target).map((rule) => ruleObject(target, rule)),
  objects: {
    Add: (target, args) => {
      if (args.text(0) !== 'Custom') throw notSimulated(`a new ${args.text(0)} rule`);
      mustAllowFormats(target.sheet);
      const rule = newRule(nextId(target.sim.workbook), 'Custom', target.areas);
      if (target.sim.assumptions.newRulesFirst) target.sheet.rules.unshift(rule);
      else target.sheet.rules.push(rule);
      return ruleObject(target, rule);
    },
    GetItemOrNullObject: (target, args) => {
      const rule = rulesOf(target).find(({ id }) => id === args.text(0));
      return rule === undefined ? null : ruleObject(target, rule);
    },
  },
};

function ruleObject(target: OnSheet, rule: SimRule): WireObject {
  return wireObject(CONDITIONAL_FORMAT, { ...target, rule, moved: false });
}

function rulesOf({ sheet, areas }: RulesTarget): readonly SimRule[] {
  return sheet.rules.filter((rule) =>
    rule.areas.some((area) => areas.some((wanted) => overlap(area, wanted))),
  );
}
