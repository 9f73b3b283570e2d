import { isBlankValue } from '../../engine/language/blank';
import type { Group, Indicator } from '../../engine/model/form';

/**
 * Without the groups that the form prints and nobody filled in (生态效益指标 of the empty form): they
 * hold no indicator, and neither they nor what they hold has a weight.
 */
export function filledGroups(
  groups: readonly Group[],
  indicators: readonly Indicator[],
): readonly Group[] {
  const filled = new Set<Group>();
  const fill = (innermost: Group | null): void => {
    for (let group = innermost; group !== null; group = group.parent) filled.add(group);
  };
  for (const { group } of indicators) fill(group);
  for (const group of groups)
    if (!group.weights.every(({ entry }) => isBlankValue(entry))) fill(group);
  return groups.filter((group) => filled.has(group));
}
