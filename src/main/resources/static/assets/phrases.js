/*
 * Offers phrases under every text area for reasons and opinions: those of a Camunda form, in the portal and in
 * Tasklist, and those marked data-phrases. The chosen one goes in where the cursor stands.
 */
const FIELDS = '.fjs-form-field-textarea textarea:not([disabled]):not([readonly]), textarea[data-phrases]';

let known;

function phrases(portal) {
    known ??= fetch(`${portal}/api/phrases`, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
        .then((answer) => (answer.ok ? answer.json() : { own: [], common: [] }))
        .catch(() => ({ own: [], common: [] }));
    return known;
}

function group(label, texts) {
    const created = document.createElement('optgroup');
    created.label = label;
    texts.forEach((text) => {
        const option = document.createElement('option');
        option.value = text;
        option.textContent = text.length > 40 ? `${text.slice(0, 40)}…` : text;
        created.append(option);
    });
    return created;
}

function insert(field, text) {
    const start = field.selectionStart ?? field.value.length;
    field.setRangeText(text, start, field.selectionEnd ?? start, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
}

function picker(field, { own, common }) {
    const chooser = document.createElement('select');
    chooser.className = 'shuyue-phrases';
    chooser.setAttribute('aria-label', '插入常用语');
    chooser.append(new Option('插入常用语…', ''));
    if (own.length) chooser.append(group('本人的', own));
    if (common.length) chooser.append(group('本单位的', common));
    chooser.addEventListener('change', (event) => {
        event.stopPropagation();
        if (chooser.value) insert(field, chooser.value);
        chooser.value = '';
    });
    return chooser;
}

function equip(root, offered) {
    root.querySelectorAll(FIELDS).forEach((field) => {
        if (!field.nextElementSibling?.classList.contains('shuyue-phrases')) {
            field.after(picker(field, offered));
        }
    });
}

/** From now on, for all fields that come; nothing when there are no phrases. */
export async function offerPhrases(portal) {
    const offered = await phrases(portal);
    if (offered.own.length + offered.common.length === 0) return;
    equip(document, offered);
    new MutationObserver(() => equip(document, offered)).observe(document.body, { childList: true, subtree: true });
}
