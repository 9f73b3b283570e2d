/**
 * A boolean attribute. `otherwise` is what its schema says where it is left out, and holds as well for
 * a value that is no boolean.
 */
export function isOn(value: string | undefined, otherwise: 'on' | 'off' = 'off'): boolean {
  if (value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  return otherwise === 'on';
}
