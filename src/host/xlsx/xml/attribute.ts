/**
 * A boolean attribute. `otherwise` is what its schema says where it is left out, and holds as well for
 * a value that is no boolean.
 */
export function isOn(value: string | undefined, otherwise: 'on' | 'off' = 'off'): boolean {
  const bare = value?.trim();
  if (bare === '1' || bare === 'true') return true;
  if (bare === '0' || bare === 'false') return false;
  return otherwise === 'on';
}
