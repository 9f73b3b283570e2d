/**
 * Calls back with 1 on F8, with -1 on Shift+F8, wherever in the page the focus is: the key that goes
 * through problems in other programs. A dialog keeps it for itself. The result ends it.
 */
export function onProblemKey(step: (by: 1 | -1) => void): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
    if (document.querySelector('[aria-modal=true]') !== null) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  // A cell that is being edited lets no key out, so that they are heard on their way in.
  window.addEventListener('keydown', onKeyDown, true);
  return () => window.removeEventListener('keydown', onKeyDown, true);
}
