import { moveRule, type SimRule } from '../model/rule';
import { mustAllowFormats } from '../model/sheet';
import type { WireClass } from '../wire/wire-class';
import { notSimulated, WireError } from '../wire/wire-error';
import { wireObject } from '../wire/wire-object';
import { CONDITIONAL_RANGE_FORMAT } from './conditional-range-format';
import type { OnSheet } from './context';

interface RuleTarget extends OnSheet {
  readonly rule: SimRule;
  /** Once its priority is changed, Excel wants the object fetched anew. */
  moved: boolean;
}

function stillThere(target: RuleTarget): RuleTarget {
  if (target.moved) throw notSimulated('a conditional format after its priority was changed');
  return target;
}

export const CONDITIONAL_FORMAT: WireClass<RuleTarget> = {
  name: 'ConditionalFormat',
  id: ({ rule }) => rule.id,
  scalars: {
    Id: { get: (target) => stillThere(target).rule.id },
    Priority: {
      get: ({ sheet, rule }) => sheet.rules.indexOf(rule),
      set: (target, value) => {
        moveRule(target.sheet.rules, stillThere(target).rule, Number(value));
        target.moved = true;
      },
    },
  },
  navigations: {
    Custom: (target) => {
      if (stillThere(target).rule.type !== 'Custom')
        throw notSimulated(`custom of ${target.rule.type}`);
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
