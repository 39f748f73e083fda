/*
 * Shows a Camunda form and sends what was filled in. The page holds
 *   <section data-form data-submit="/api/…" data-done="/cases/" data-draft="name"> with
 *   <script type="application/json" data-schema> and <script type="application/json" data-values>.
 * The server checks everything again: what it refuses is shown beside the fields.
 */
(() => {
    'use strict';
    const TEXTS = {
        'Field is required.': '此项必填。',
        'Field must match pattern {value}.': '格式不符合要求。',
        'Field must have minimum value of {value}.': '不能小于 {value}。',
        'Field must have maximum value of {value}.': '不能大于 {value}。',
        'Field must have minimum length of {value}.': '至少填写 {value} 个字。',
        'Field must have maximum length of {value}.': '最多填写 {value} 个字。',
        'Field must be a valid email.': '请填写有效的电子邮箱。',
        'Field must be a valid international phone number. (e.g. +4930664040900)': '请填写带国家代码的电话号码，例如 +8613800000000。',
        'Value is not a number.': '请填写数字。',
        'Value is expected to be an integer.': '请填写整数。',
        'Value is expected to have at most 1 decimal digit.': '最多保留一位小数。',
        'Value is expected to have at most {value} decimal digits.': '最多保留 {value} 位小数。',
        'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.': '请填写有效的数值，最接近的是 {previousValue} 和 {nextValue}。',
        'Min validation value is not a valid number.': '表单设置的最小值无效。',
        'Max validation value is not a valid number.': '表单设置的最大值无效。',
        'Date and time must both be entered.': '日期和时间都要填写。',
        'No content to show.': '没有可显示的内容。',
        "External content couldn't be loaded.": '外部内容无法加载。',
        'Increment': '增加',
        'Decrement': '减少',
        'Skip to search': '跳到搜索',
        'Remove tag': '移除',
        'Search': '搜索',
        'No results': '没有结果',
        'All values selected': '已全部选择',
        'Select': '请选择',
        'Nothing to show.': '没有内容。',
        '{page} of {total}': '第 {page} 页，共 {total} 页',
        'Previous page': '上一页',
        'Next page': '下一页',
        'No files selected': '未选择文件',
        '{value} files selected': '已选择 {value} 个文件',
        'Add new': '添加',
        'Show all ({value})': '全部显示（{value}）',
        'Show less': '收起',
    };
    const translate = (text, parts) =>
        (TEXTS[text] || text).replace(/{([^}]+)}/g, (all, name) => (parts && name in parts ? parts[name] : all));

    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

    const read = (section, what) => JSON.parse(section.querySelector(`script[${what}]`).textContent);

    /* a field for a day is made, and gives away what was typed when it is left, some frames later than all others */
    const someFrames = async () => {
        for (let frame = 0; frame < 4; frame++) {
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
    };

    class Page {
        constructor(section) {
            this.section = section;
            this.summary = section.querySelector('[data-summary]');
            this.button = section.querySelector('[data-send]');
            this.values = read(section, 'data-values');
            this.schema = read(section, 'data-schema');
            this.draftName = 'draft:' + (document.body.dataset.person || '') + ':' + section.dataset.draft;
            this.dirty = false;
            this.sending = false;
            this.labels = {};
            this.ids = {};
            this.schema.components.forEach((field) => this.#know(field));
        }

        #know(field) {
            if (field.key) {
                this.labels[field.id] = field.label || field.dateLabel || field.key;
                this.ids[field.key] = field.id;
            }
            (field.components || []).forEach((inner) => this.#know(inner));
        }

        async show() {
            this.form = new FormJs.Form({
                container: this.section.querySelector('[data-canvas]'),
                debounce: false, // messages go while the answer is typed, not when the next field is clicked, which would move it
                additionalModules: [{ translate: ['value', translate] }],
            });
            await this.form.importSchema(this.schema, this.values);
            this.section.querySelector('[data-loading]').remove();
            this.button.hidden = false;
            /* leaving a field can take its message away and move the button from under the pointer: leave it after the press */
            this.button.addEventListener('mousedown', (event) => event.preventDefault());
            this.button.addEventListener('click', () => this.send());
            this.section.addEventListener('submit', (event) => {
                event.preventDefault();
                this.send();
            }, true);
            this.form.on('field.updated', () => this.#remember());
            addEventListener('beforeunload', (event) => {
                if (this.dirty && !this.sending) {
                    event.preventDefault();
                }
            });
            this.#offerDraft();
            await someFrames();
            this.section.dataset.ready = 'yes';
        }

        /* only what may be changed: the rest comes from the server each time */
        #filledIn() {
            const data = this.form._getState().data;
            const filled = {};
            this.form.get('formFieldRegistry').getAll().forEach((field) => {
                if (field.key && !field.disabled && !field.readonly && data[field.key] !== undefined) {
                    filled[field.key] = data[field.key];
                }
            });
            return filled;
        }

        #remember() {
            this.dirty = true;
            clearTimeout(this.timer);
            this.timer = setTimeout(() => {
                try {
                    sessionStorage.setItem(this.draftName, JSON.stringify(this.#filledIn()));
                } catch (full) { /* no room: the draft is a convenience only */ }
            }, 300);
        }

        #offerDraft() {
            const box = this.section.querySelector('[data-draft-offer]');
            const draft = sessionStorage.getItem(this.draftName);
            if (!draft) {
                return;
            }
            box.hidden = false;
            box.querySelector('[data-restore]').addEventListener('click', async () => {
                box.hidden = true;
                await this.form.importSchema(this.schema, { ...this.values, ...JSON.parse(draft) });
                this.dirty = true;
                this.section.querySelector('[data-canvas] input:not([disabled]):not([readonly])')?.focus();
            });
            box.querySelector('[data-discard]').addEventListener('click', () => {
                sessionStorage.removeItem(this.draftName);
                box.hidden = true;
            });
        }

        async send() {
            if (this.sending) {
                return;
            }
            this.sending = true;
            this.summary.hidden = true;
            this.button.focus();
            await someFrames();
            this.sending = false;
            const { data, errors } = this.form.submit();
            const missing = Object.entries(errors).map(([id, texts]) => ({ id, text: this.labels[id] + '：' + [texts].flat(9).join(' ') }));
            if (missing.length > 0) {
                this.#tell('有内容需要修改，尚未提交', missing);
                return;
            }
            this.#busy(true);
            try {
                let answer = await this.#post(data);
                if (answer.status === 403 && await this.#newToken()) {
                    answer = await this.#post(data);
                }
                await this.#answered(answer);
            } catch (broken) {
                this.#busy(false);
                this.#tell('网络不通，没有提交成功。填写的内容还在，请稍后重试。', []);
            }
        }

        #post(data) {
            return fetch(this.section.dataset.submit, {
                method: 'POST',
                headers: {
                    'Content-Type': 'application/json',
                    'Accept': 'application/json, application/problem+json',
                    'X-Requested-With': 'XMLHttpRequest',
                    [meta('csrf-header') || 'X-CSRF-TOKEN']: meta('csrf-token') || '',
                },
                body: JSON.stringify(data),
                redirect: 'manual',
            });
        }

        /* the same person may have logged in again in another window: the session there is ours, too */
        async #newToken() {
            const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            const token = page.querySelector('meta[name="csrf-token"]')?.content;
            if (!token || token === meta('csrf-token') || page.body.dataset.person !== document.body.dataset.person) {
                return false;
            }
            document.querySelector('meta[name="csrf-token"]').content = token;
            return true;
        }

        async #answered(answer) {
            if (answer.ok) {
                clearTimeout(this.timer);
                sessionStorage.removeItem(this.draftName);
                const text = await answer.text();
                const number = text ? JSON.parse(text).caseNumber : undefined;
                location.assign(number ? this.section.dataset.done.replace('{number}', encodeURIComponent(number)) : this.section.dataset.done);
                return;
            }
            this.#busy(false);
            if (answer.status === 401 || answer.type === 'opaqueredirect') {
                this.#tell('登录已过期，没有提交成功。填写的内容还在，不要关闭本页：', [
                    { href: '/login', text: '在新窗口重新登录，然后回到本页再次提交' },
                ]);
                return;
            }
            if (answer.status === 403) {
                this.#tell('没有提交成功：您无权办理此事，或者登录状态已变化。请刷新页面后恢复暂存的内容再试。', []);
                return;
            }
            let problem = {};
            try {
                problem = await answer.json();
            } catch (notJson) { /* shown with the general text below */ }
            this.#showProblems(problem);
        }

        #showProblems(problem) {
            const problems = problem.problems || [];
            const errors = { ...this.form._getState().errors };
            const rows = problems.map(({ field, message }) => {
                const id = this.ids[field];
                if (id) {
                    errors[id] = [...(errors[id] || []), message];
                }
                return { id, text: message };
            });
            this.form._setState({ errors });
            this.#tell(rows.length > 0 ? '有内容需要修改，尚未提交' : problem.detail || '系统没有接受这次提交，请稍后重试。', rows);
        }

        #tell(heading, rows) {
            this.summary.replaceChildren();
            const strong = document.createElement('strong');
            strong.textContent = heading;
            const list = document.createElement('ul');
            rows.forEach(({ id, text, href }) => {
                const row = document.createElement('li');
                const target = id && this.#input(id);
                if (href) {
                    const link = document.createElement('a');
                    link.href = href;
                    link.target = '_blank';
                    link.textContent = text;
                    row.append(link);
                } else if (target) {
                    const link = document.createElement('a');
                    link.href = '#' + target.id;
                    link.textContent = text;
                    link.addEventListener('click', (event) => {
                        event.preventDefault();
                        target.focus();
                        target.scrollIntoView({ block: 'center' });
                    });
                    row.append(link);
                } else {
                    row.textContent = text;
                }
                list.append(row);
            });
            this.summary.append(strong);
            if (rows.length > 0) {
                this.summary.append(list);
            }
            this.summary.hidden = false;
            this.summary.focus();
            this.summary.scrollIntoView({ block: 'start' });
        }

        #input(id) {
            return [...this.section.querySelectorAll('[data-canvas] [id]')].find(
                (element) => element.id.includes('-' + id) && /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(element.tagName));
        }

        #busy(yes) {
            this.sending = yes;
            this.button.disabled = yes;
            this.button.textContent = yes ? '正在提交…' : this.button.dataset.send;
            if (yes) {
                this.summary.hidden = true;
            }
        }
    }

    document.querySelectorAll('[data-form]').forEach((section) => new Page(section).show().catch((broken) => {
        console.error(broken);
        const loading = section.querySelector('[data-loading]');
        if (loading) {
            loading.textContent = '表单无法显示。请使用较新的浏览器（Chrome、Edge、Firefox、360 极速模式等）重试。';
        }
    }));
})();
