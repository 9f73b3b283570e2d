import { markKindOf } from '../../../write/marks';
import type { Attributes, XmlHandler } from '../../xml/scan';
import { tagStart, type Stretch } from '../../xml/splice';

interface Rule extends Stretch {
  readonly priority: number;
  readonly ours: boolean;
}

/** Tells our marks from the user's own conditional formats while a sheet passes by. */
export class FormatReader implements XmlHandler {
  /** What to cut out to be rid of our marks and of nothing else. */
  readonly ours: Stretch[] = [];
  /** How many of our marks there are. */
  count = 0;
  /** The highest priority of the user's own formats; formats of higher numbers come after them. */
  lastPriority = 0;
  private groupStart = 0;
  private group: Rule[] = [];
  private rule: Rule | null = null;
  private formula: string | null = null;

  constructor(private readonly source: string) {}

  open(name: string, attributes: Attributes, end: number): void {
    if (name === 'conditionalFormatting') {
      this.groupStart = tagStart(this.source, end);
      this.group = [];
    } else if (name === 'cfRule') {
      const start = tagStart(this.source, end);
      this.rule = { start, end, priority: priorityOf(attributes), ours: false };
    } else if (name === 'formula') this.formula = '';
    // Formats that only newer versions of Excel know stand apart but share the priorities.
    else if (name.endsWith(':cfRule')) this.keepAhead(priorityOf(attributes));
  }

  text(piece: string): void {
    if (this.formula !== null) this.formula += piece;
  }

  close(name: string, end: number): void {
    if (name === 'formula' && this.formula !== null) {
      if (this.rule && markKindOf(this.formula) !== null) this.rule = { ...this.rule, ours: true };
      this.formula = null;
    } else if (name === 'cfRule' && this.rule) {
      this.group.push({ ...this.rule, end });
      this.rule = null;
    } else if (name === 'conditionalFormatting') this.leaveGroup(end);
  }

  private leaveGroup(end: number): void {
    const ours = this.group.filter((rule) => rule.ours);
    this.count += ours.length;
    for (const { ours: own, priority } of this.group) if (!own) this.keepAhead(priority);
    if (ours.length === 0) return;
    const whole = ours.length === this.group.length;
    if (whole) this.ours.push({ start: this.groupStart, end });
    else for (const rule of ours) this.ours.push(rule);
  }

  private keepAhead(priority: number): void {
    if (priority > this.lastPriority) this.lastPriority = priority;
  }
}

function priorityOf(attributes: Attributes): number {
  return Number(attributes['priority'] ?? 0);
}
