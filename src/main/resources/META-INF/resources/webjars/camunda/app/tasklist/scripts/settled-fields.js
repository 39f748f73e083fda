// What the styles take from the mouse, the due date and the groups of a task, is taken from the keyboard, too; it stays to be read.
const CONTROLS = ':is(.due-date, .groups) :is(a, button, [tabindex="0"])';

new MutationObserver(() =>
  document.querySelectorAll(CONTROLS).forEach(control => {
    if (control.tabIndex >= 0) control.tabIndex = -1;
  })
).observe(document.documentElement, { childList: true, subtree: true });

export default [];
