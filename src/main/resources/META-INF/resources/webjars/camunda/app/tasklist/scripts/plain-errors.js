// What the server refused is said in Chinese; the engine's interface puts an English sentence with the task's id before it.
const PREFIX = /^\s*Cannot (?:submit task form|complete task) [\w-]+: /;

function shorten(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (PREFIX.test(text.data)) text.data = text.data.replace(PREFIX, '');
  }
}

new MutationObserver(changes =>
  changes.forEach(({ target, addedNodes }) => {
    const roots = addedNodes.length ? [...addedNodes] : [target];
    roots.forEach(root => shorten(root.nodeType === Node.TEXT_NODE ? root.parentNode || root : root));
  })
).observe(document.documentElement, { childList: true, characterData: true, subtree: true });

export default [];
