/* What every page may need: copy buttons, print buttons, no double submit. Pages work without it. */
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
    });
    addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent));
    document.querySelectorAll('[data-needs-script]').forEach((element) => element.hidden = false);
    const problems = document.querySelector('.problems');
    if (problems) {
        problems.focus();
    }
})();
