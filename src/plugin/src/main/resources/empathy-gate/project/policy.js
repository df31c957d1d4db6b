/*
 * The policy page: tries the form's values on an example, asks before a tier is turned up, saves, and brings old versions back.
 * The server renders everything; what was changed meanwhile is fetched as the page that it renders then. Needs no library.
 */
(function () {
    'use strict';

    if (window.empathyGatePolicy || !window.empathyGateShared) {
        return;
    }
    window.empathyGatePolicy = true;

    const { call, clearErrors, showErrors, textsOf } = window.empathyGateShared;
    const SHAPES = {
        tier: (field) => (field.querySelector('input:checked') || { value: '' }).value,
        tiers: (field) =>
            Object.fromEntries(
                [...field.querySelectorAll('select')]
                    .filter((select) => select.value)
                    .map((select) => [select.dataset.key, select.value]),
            ),
        flag: (field) => field.querySelector('input').checked,
        number: (field) => field.querySelector('input').value.trim(),
        lines: (field) =>
            field
                .querySelector('textarea')
                .value.split('\n')
                .map((line) => line.trim())
                .filter(Boolean),
        choices: (field) => [...field.querySelectorAll('input:checked')].map((input) => input.value),
    };
    const PATIENCE = 400;

    /** The values of each page that was shown, as the server rendered them, by field. */
    const rendered = new WeakMap();
    let tryLater;

    const page = () => document.querySelector('[data-empathy-gate-policy]');
    const body = () => page().querySelector('[data-empathy-gate-body]');
    const form = () => page().querySelector('[data-empathy-gate-form="policy"]');
    const path = (rest = '') => 'policy/' + encodeURIComponent(page().dataset.empathyGatePolicy) + rest;
    const said = (key, ...args) =>
        textsOf(page())[key].replace(/\{(\d)\}/g, (hole, i) => (i in args ? String(args[i]) : hole));

    /** The language of the page; nothing, which stands for the browser's own, when nobody says. */
    const language = () => (page().closest('[lang]') || { lang: '' }).lang || undefined;

    const containers = (where) => [...where.querySelectorAll('[data-field]')];
    const valueOf = (field) => SHAPES[field.dataset.shape](field);
    const valuesOf = (where) =>
        Object.fromEntries(containers(where).map((field) => [field.dataset.field, valueOf(field)]));

    /** The fields in which the person has something else than the server gave. */
    const touched = (where) =>
        containers(where).filter(
            (field) => JSON.stringify(valueOf(field)) !== rendered.get(where)[field.dataset.field],
        );

    function remember(where) {
        const values = Object.entries(valuesOf(where)).map(([field, value]) => [field, JSON.stringify(value)]);
        rendered.set(where, Object.fromEntries(values));
    }

    /** Ready for somebody with a script: buttons work, and times are the reader's. */
    function prepare(where) {
        remember(where);
        where.querySelectorAll('[data-empathy-gate-needs-script]').forEach((button) => (button.disabled = false));
        where.querySelectorAll('time').forEach((time) => {
            time.textContent = new Date(time.dateTime).toLocaleString(language(), {
                dateStyle: 'medium',
                timeStyle: 'short',
            });
        });
    }

    function say(text) {
        const status = page().querySelector('[data-empathy-gate-said]');
        status.textContent = text;
        status.focus();
        status.scrollIntoView({ block: 'nearest' });
    }

    /** The page as the server renders it now. */
    async function fresh() {
        const response = await fetch(window.location.href, {
            credentials: 'same-origin',
            headers: { Accept: 'text/html' },
        });
        const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
        const found = parsed.querySelector('[data-empathy-gate-policy] [data-empathy-gate-body]');
        if (!found) {
            throw { messages: [said('unreachable')], errors: {}, status: response.status };
        }
        return found;
    }

    /**
     * Puts what the server renders now in place of what is shown. The example stays, and so do values that the person has changed
     * where {@code keep} says so; answers the labels of those.
     */
    async function renew(keep) {
        const next = document.adoptNode(await fresh());
        const kept = keep ? touched(body()) : [];
        const example = body().querySelector('.empathy-gate-try');
        prepare(next);
        kept.forEach((field) => {
            const place = next.querySelector('[data-field="' + CSS.escape(field.dataset.field) + '"]');
            if (place) {
                place.replaceWith(field);
            }
        });
        next.querySelector('.empathy-gate-try').replaceWith(example);
        body().replaceWith(next);
        return kept.map((field) => field.dataset.label);
    }

    const worded = (text) => {
        const words = textsOf(page()).values;
        return Object.hasOwn(words, text)
            ? words[text]
            : text.replace(/=(OFF|OBSERVE|WARN|ENFORCE)(?=,|$)/g, (all, tier) => ': ' + words[tier]);
    };

    function changesOf(preview) {
        const list = document.createElement('ul');
        list.className = 'empathy-gate-list';
        preview.changes.forEach((change) => {
            const field = form().querySelector('[data-field="' + CSS.escape(change.field) + '"]');
            const item = document.createElement('li');
            item.textContent = said(
                'change',
                field ? field.dataset.label : change.field,
                worded(change.before),
                worded(change.after),
            );
            list.append(item);
        });
        return list;
    }

    function paragraph(text) {
        const element = document.createElement('p');
        element.textContent = text;
        return element;
    }

    const impactOf = (preview) =>
        paragraph(
            preview.examined < preview.open
                ? said('impact', preview.refusedThen, preview.examined, preview.refusedNow, preview.open)
                : said('impactAll', preview.refusedThen, preview.examined, preview.refusedNow),
        );

    /** Resolves with whether the person said yes. Escape and Cancel say no, and the focus goes back to where it was. */
    function confirmed(title, action, ...parts) {
        const dialog = page().querySelector('[data-empathy-gate-dialog="confirm"]');
        dialog.querySelector('h2').textContent = title;
        dialog.querySelector('[data-empathy-gate-confirm]').textContent = action;
        dialog.querySelector('#empathy-gate-confirm-text').replaceChildren(...parts);
        dialog.returnValue = '';
        return new Promise((resolve) => {
            dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
            dialog.showModal();
        });
    }

    /** Somebody else was faster: says who, and offers to go on from there. */
    async function outdated(failure) {
        const conflict = form().querySelector('[data-empathy-gate-conflict]');
        let text;
        try {
            text = said('conflict', (await fresh()).dataset.changedBy, failure.version);
        } catch (unreachable) {
            text = said('conflictGone', failure.version);
        }
        conflict.querySelector('[data-empathy-gate-conflict-text]').textContent = text;
        conflict.hidden = false;
        conflict.querySelector('button').focus();
    }

    /** Runs what the person asked for; what goes wrong is shown on the form that asked. */
    async function attempt(where, steps) {
        const button = where.querySelector('[type="submit"]');
        clearErrors(where);
        button.disabled = true;
        where.setAttribute('aria-busy', 'true');
        try {
            await steps();
        } catch (failure) {
            if (!failure.messages) {
                throw failure;
            }
            if (failure.status === 409 && failure.version) {
                await outdated(failure);
            } else {
                button.disabled = false;
                showErrors(where, failure);
            }
        } finally {
            button.disabled = false;
            where.removeAttribute('aria-busy');
        }
    }

    async function save() {
        const values = valuesOf(body());
        const version = Number(body().dataset.version);
        const preview = await call(page(), path('/preview'), values);
        if (preview.changes.length === 0 && version > 0) {
            say(said('savedUnchanged'));
            return;
        }
        const parts = [impactOf(preview), changesOf(preview)];
        if (preview.tierTurnedUp && !(await confirmed(said('confirmTitle'), said('confirmDo'), ...parts))) {
            return;
        }
        const saved = await call(page(), path(), { ...values, version }, undefined, 'PUT');
        await renew(false);
        say(said('saved', saved.version));
    }

    /** What the old version would do is shown before; names in it that are gone are told, and it may be restored all the same. */
    async function restore(number, fields) {
        const basedOn = Number(body().dataset.version);
        const parts = [paragraph(said('restoreText', number, basedOn + 1))];
        try {
            const preview = await call(page(), path('/preview'), fields);
            parts.push(changesOf(preview), ...(preview.tierTurnedUp ? [impactOf(preview)] : []));
        } catch (failure) {
            if (failure.status !== 400) {
                throw failure;
            }
            parts.push(...Object.values(failure.errors).map(paragraph));
        }
        if (!(await confirmed(said('restoreTitle', number), said('restoreDo'), ...parts))) {
            return;
        }
        const restored = await call(page(), path('/restore'), { version: number, basedOn });
        await renew(false);
        say(said('restored', number, restored.version));
    }

    /** Nothing changes for anybody until the draft is published. */
    async function cover(transition, workflow) {
        const project = encodeURIComponent(page().dataset.empathyGatePolicy);
        await call(page(), 'coverage/' + project, { workflow, transition });
        await renew(true);
        say(said('coverage.added', workflow));
    }

    async function reload() {
        const kept = await renew(true);
        const version = body().dataset.version;
        say(kept.length === 0 ? said('reloaded', version) : said('reloadedWith', version, kept.join(', ')));
    }

    function verdict(example) {
        const texts = textsOf(page());
        const headline = document.createElement('p');
        const name = document.createElement('strong');
        const badge = document.createElement('span');
        const good = ['SATISFIED', 'OVERRIDDEN', 'NOT_APPLICABLE'].includes(example.outcome);
        name.textContent = example.issue + ' ';
        badge.className = 'empathy-gate-badge empathy-gate-' + (example.refuses ? 'bad' : good ? 'good' : 'wait');
        badge.textContent = texts.outcomes[example.outcome];
        headline.append(name, badge);
        const tier = paragraph(texts.values[example.tier] + (example.refuses ? '' : ': ' + texts.exampleFree));
        tier.className = 'empathy-gate-quiet';
        const reasons = document.createElement('ul');
        reasons.className = 'empathy-gate-reasons';
        example.reasons.forEach((reason) => {
            const item = document.createElement('li');
            const fix = document.createElement('span');
            item.dataset.reason = reason.code;
            item.textContent = reason.message.charAt(0).toUpperCase() + reason.message.slice(1) + '.';
            fix.className = 'empathy-gate-fix';
            fix.textContent = reason.fix;
            item.append(' ', fix);
            reasons.append(item);
        });
        return [headline, tier, reasons];
    }

    /** What the gate would say about the example under what is in the form now. */
    async function tryExample() {
        const where = page().querySelector('[data-empathy-gate-form="example"]');
        const place = page().querySelector('[data-empathy-gate-verdict]');
        const key = where.elements.example.value.trim().toUpperCase();
        clearErrors(where);
        if (key === '') {
            place.replaceChildren();
            return;
        }
        place.textContent = said('trying');
        try {
            const query = '/preview?impact=false&example=' + encodeURIComponent(key);
            const preview = await call(page(), path(query), valuesOf(body()));
            place.replaceChildren(...verdict(preview.example));
        } catch (failure) {
            if (!failure.messages) {
                throw failure;
            }
            const { example, ...others } = failure.errors;
            place.textContent = Object.keys(others).length > 0 ? said('mend') : '';
            if (example) {
                showErrors(where, { messages: [], errors: { example } });
            } else if (Object.keys(others).length > 0) {
                clearErrors(form());
                showErrors(form(), { messages: [], errors: others });
            } else {
                place.textContent = failure.messages.join(' ');
            }
        }
    }

    document.addEventListener('submit', (event) => {
        const name = event.target.dataset.empathyGateForm;
        if (name === 'policy' || name === 'example') {
            event.preventDefault();
            attempt(event.target, name === 'policy' ? save : tryExample);
        }
    });

    document.addEventListener('click', (event) => {
        const old = event.target.closest('[data-empathy-gate-restore]');
        const open = event.target.closest('[data-empathy-gate-cover]');
        if (old) {
            const fields = JSON.parse(old.dataset.fields);
            attempt(form(), () => restore(Number(old.dataset.empathyGateRestore), fields));
        } else if (open) {
            attempt(form(), () => cover(Number(open.dataset.empathyGateCover), open.dataset.workflow));
        } else if (event.target.closest('[data-empathy-gate-reload]')) {
            attempt(form(), reload);
        }
    });

    document.addEventListener('change', (event) => {
        if (event.target.closest('[data-field]')) {
            clearTimeout(tryLater);
            tryLater = setTimeout(tryExample, PATIENCE);
        }
    });

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', () => page() && prepare(body()));
    } else if (page()) {
        prepare(body());
    }
})();
