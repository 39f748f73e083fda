/*
 * What every page may need: copy buttons, print buttons, no double submit, and what was typed when a form could not be
 * sent because the session had ended. Pages work without it.
 */
(() => {
    'use strict';
    document.addEventListener('click', async (event) => {
        const copy = event.target.closest('[data-copy]');
        if (copy) {
            const source = document.getElementById(copy.dataset.copy);
            const told = document.getElementById(copy.dataset.copy + '-copied');
            try {
                await navigator.clipboard.writeText(source.textContent.trim());
                told.textContent = '已复制到剪贴板。';
            } catch (refused) {
                const range = document.createRange();
                range.selectNodeContents(source);
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                told.textContent = '浏览器不允许自动复制，内容已选中，请按 Ctrl+C 复制。';
            }
        }
        if (event.target.closest('[data-print]')) {
            print();
        }
        document.querySelectorAll('details.menu[open]').forEach((menu) => {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        });
    });
    // what is folded is printed too
    addEventListener('beforeprint', () => document.querySelectorAll('details.explain:not([open])').forEach((part) => {
        part.open = true;
        part.dataset.folded = 'yes';
    }));
    addEventListener('afterprint', () => document.querySelectorAll('details.explain[data-folded]').forEach((part) => {
        part.open = false;
        delete part.dataset.folded;
    }));
    document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') {
            document.querySelectorAll('details.menu[open]').forEach((menu) => {
                menu.open = false;
                menu.querySelector('summary').focus();
            });
        }
    });
    document.querySelectorAll('input[data-all]').forEach((all) => {
        const boxes = [...all.form.querySelectorAll(`input[type=checkbox][name="${all.dataset.all}"]`)];
        const agree = () => {
            all.checked = boxes.every((box) => box.checked);
            all.indeterminate = !all.checked && boxes.some((box) => box.checked);
        };
        all.hidden = false;
        all.addEventListener('change', () => boxes.forEach((box) => {
            box.checked = all.checked;
        }));
        boxes.forEach((box) => box.addEventListener('change', agree));
        agree();
    });
    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (form.method !== 'post' || form.closest('.fjs-container')) {
            return;
        }
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        form.dataset.sent = 'yes';
        remember(form);
    });
    addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent));

    /* What was typed into plain forms: kept until the server took or refused it knowingly; one draft for each window. */
    const DRAFT = 'typed';
    const SECRET = ['password', 'file', 'hidden', 'submit', 'button'];
    const person = document.body.dataset.person || '';

    function fields(form) {
        return [...form.elements].filter((field) => field.name && !SECRET.includes(field.type));
    }

    function remember(form) {
        if (form.getAttribute('action') === '/logout') {
            sessionStorage.clear();
            return;
        }
        const typed = fields(form).filter((field) => !['checkbox', 'radio'].includes(field.type) || field.checked)
            .map((field) => [field.name, field.value]);
        if (form.querySelector('[type=password]') || !typed.some(([, value]) => value.trim())) {
            return;
        }
        try {
            sessionStorage.setItem(DRAFT, JSON.stringify({ person, page: location.href, action: form.action, typed, sent: true }));
        } catch (full) { /* no room: the draft is a convenience only */ }
    }

    function restore(form, typed) {
        const left = [...typed];
        fields(form).forEach((field) => {
            const mayBeTicked = ['checkbox', 'radio'].includes(field.type);
            const found = left.findIndex(([name, value]) => name === field.name && (!mayBeTicked || value === field.value));
            if (mayBeTicked) {
                field.checked = found >= 0;
            } else if (found >= 0) {
                field.value = left[found][1];
            }
            if (found >= 0) {
                left.splice(found, 1);
            }
            field.dispatchEvent(new Event('change', { bubbles: true }));
        });
    }

    function offer(draft) {
        const signin = document.querySelector('.signin');
        const form = [...document.forms].find((one) => one.action === draft.action && one.method === 'post');
        const box = document.createElement('div');
        box.className = 'alert alert-info noprint';
        box.setAttribute('role', 'status');
        box.dataset.typed = '';
        box.append('刚才填写的内容因登录过期没有提交，已暂存在本窗口' + (signin ? '，重新登录后可以恢复。' : '。'));
        if (signin) {
            signin.querySelector('form').before(box);
            return;
        }
        const go = document.createElement(form ? 'button' : 'a');
        go.className = 'btn btn-sm btn-primary me-2';
        go.textContent = form ? '恢复暂存内容' : '回到原页面';
        const drop = document.createElement('button');
        drop.className = 'btn btn-sm btn-outline-primary';
        drop.textContent = '不要了';
        const forget = () => {
            sessionStorage.removeItem(DRAFT);
            box.remove();
        };
        if (form) {
            go.addEventListener('click', () => {
                restore(form, draft.typed);
                forget();
                fields(form)[0]?.focus();
            });
        } else {
            go.href = draft.page;
        }
        drop.addEventListener('click', forget);
        const actions = document.createElement('div');
        actions.className = 'mt-2';
        actions.append(go, drop);
        box.append(actions);
        document.querySelector('main .container').prepend(box);
    }

    function lookForDraft() {
        const draft = JSON.parse(sessionStorage.getItem(DRAFT) || 'null');
        const failed = document.querySelector('.errorpage[data-status="403"], .signin');
        if (draft?.sent && !failed) {
            sessionStorage.removeItem(DRAFT);
            return;
        }
        if (draft?.sent) {
            sessionStorage.setItem(DRAFT, JSON.stringify({ ...draft, sent: false }));
        }
        if (draft && (failed || person === draft.person)) {
            offer(draft);
        }
    }

    lookForDraft();
    document.querySelectorAll('[data-needs-script]').forEach((element) => element.hidden = false);
    const problems = document.querySelector('.problems');
    if (problems) {
        problems.focus();
    }
})();
