import { moveRule, type SimRule } from '../model/rule';
import { mustAllowFormats } from '../model/sheet';
import type { WireClass } from '../wire/wire-class';
import { notSimulated, WireError } from '../wire/wire-error';
import { wireObject } from '../wire/wire-object';
import { CONDITIONAL_RANGE_FORMAT } from './conditional-range-format';
import type { OnSheet } from './context';

interface RuleTarget extends OnSheet {
  readonly rule: SimRule;
}

export const CONDITIONAL_FORMAT: WireClass<RuleTarget> = {
  name: 'ConditionalFormat',
  id: ({ rule }) => rule.id,
  scalars: {
    Id: { get: ({ rule }) => rule.id },
    Priority: {
      get: ({ sheet, rule }) => sheet.rules.indexOf(rule),
      set: ({ sheet, rule }, value) => moveRule(sheet.rules, rule, Number(value)),
    },
  },
  navigations: {
    Custom: (target) => {
      if (target.rule.type !== 'Custom') throw notSimulated(`custom of ${target.rule.type}`);
      return wireObject(CUSTOM, target);
    },
    CustomOrNullObject: (target) =>
      target.rule.type === 'Custom' ? wireObject(CUSTOM, target) : null,
  },
  methods: {
    Delete: ({ sheet, rule }) => {
      mustAllowFormats(sheet);
      sheet.rules.splice(sheet.rules.indexOf(rule), 1);
    },
  },
};

export const CUSTOM: WireClass<RuleTarget> = {
  name: 'CustomConditionalFormat',
  navigations: {
    Rule: (target) => wireObject(RULE, target),
    Format: ({ rule }) => wireObject(CONDITIONAL_RANGE_FORMAT, rule.look),
  },
};

export const RULE: WireClass<RuleTarget> = {
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: ({ sim, rule }) => {
        if (!sim.assumptions.readsRules) throw new WireError('GeneralException');
        return rule.formula;
      },
      set: ({ rule }, value) => {
        rule.formula = String(value);
      },
    },
  },
};
