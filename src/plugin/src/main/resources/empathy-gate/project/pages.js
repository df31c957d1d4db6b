/*
 * The decision page and the queue. The server renders everything; this file sends the forms to the REST API, puts the
 * freshly rendered page in place of the old one, and moves through the queue with the keyboard. Needs only shared.js.
 *
 * A form says where it goes: data-send is the path, data-method the method (POST when absent), data-done what to say then.
 */
(function () {
    'use strict';

    if (window.empathyGatePages || !window.empathyGateShared) {
        return;
    }
    window.empathyGatePages = true;

    const { rootOf, textsOf, call, valuesOf, clearErrors, showErrors, renew } = window.empathyGateShared;
    const CONFLICT = 409;
    const STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

    /** The fresh page, with the focus where one goes on reading. */
    async function again(root, said) {
        if (await renew(root, window.location.href, said)) {
            const heading = root.querySelector('[data-empathy-gate-body] h1');
            (heading || root).focus();
        }
    }

    async function send(form) {
        const root = rootOf(form);
        const button = form.querySelector('[type="submit"]');
        const method = form.dataset.method || 'POST';
        clearErrors(form);
        button.disabled = true;
        form.setAttribute('aria-busy', 'true');
        try {
            await call(root, form.dataset.send, method === 'DELETE' ? null : valuesOf(form), undefined, method);
            await again(root, form.dataset.done);
        } catch (failure) {
            if (!failure.messages) {
                throw failure;
            }
            if (failure.status === CONFLICT) {
                await again(root, textsOf(root).faster);
            } else {
                showErrors(form, failure);
            }
        } finally {
            button.disabled = false;
            form.removeAttribute('aria-busy');
        }
    }

    /** The link of the next row in this direction; from anywhere else than a row, j begins at the first. */
    function neighbour(key) {
        const rows = [...document.querySelectorAll('[data-empathy-gate-row]')];
        const here = rows.findIndex((row) => row.contains(document.activeElement));
        if (here < 0) {
            return key === 'j' ? rows[0] : undefined;
        }
        return rows[here + STEPS[key]];
    }

    document.addEventListener('submit', (event) => {
        if (event.target.matches('[data-send]')) {
            event.preventDefault();
            send(event.target);
        }
    });

    document.addEventListener('keydown', (event) => {
        const typing = event.target.closest('input, select, textarea, [contenteditable]');
        if (typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in STEPS)) {
            return;
        }
        const row = neighbour(event.key);
        if (row) {
            event.preventDefault();
            row.querySelector('a').focus();
            row.scrollIntoView({ block: 'nearest' });
        }
    });
})();
