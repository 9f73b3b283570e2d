/** To what a person has asked for, with the keyboard and with the eye. */
export function toResult(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
