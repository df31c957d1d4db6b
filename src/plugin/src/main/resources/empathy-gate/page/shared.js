/*
 * What the scripts of the issue panel and of our pages share: talking to the REST API and showing what is wrong with a form.
 * Needs no library.
 */
(function () {
    'use strict';

    if (window.empathyGateShared) {
        return;
    }

    const FALLBACK = {};
    const rootOf = (element) => element.closest('.empathy-gate');
    const OURS = '/rest/empathy-gate/1.0/';

    /** The texts that the server put on the element, in the reader's language. */
    const textsOf = (root) => {
        try {
            return JSON.parse(root.dataset.texts);
        } catch (unreadable) {
            return FALLBACK;
        }
    };

    /**
     * Resolves with the answer's JSON (null when empty); rejects with {messages, errors, status, version} as the REST API writes
     * them. With a body, or a method of its own, it proves to the host that it comes from one of the host's pages.
     */
    async function call(root, path, body, api = OURS, method = body ? 'POST' : 'GET') {
        const options = { method, credentials: 'same-origin', headers: { Accept: 'application/json' } };
        if (method !== 'GET') {
            options.headers['X-Atlassian-Token'] = 'no-check';
        }
        if (body) {
            options.headers['Content-Type'] = 'application/json';
            options.body = JSON.stringify(body);
        }
        let response;
        let answer;
        try {
            response = await fetch(root.dataset.contextPath + api + path, options);
            const text = await response.text();
            answer = text ? JSON.parse(text) : null;
        } catch (unreachable) {
            throw { messages: [textsOf(root).unreachable], errors: {}, status: 0 };
        }
        if (!response.ok) {
            const messages = (answer && answer.errorMessages) || [];
            const errors = (answer && answer.errors) || {};
            const silent = messages.length === 0 && Object.keys(errors).length === 0;
            throw {
                messages: silent ? [textsOf(root).refused] : messages,
                errors,
                status: response.status,
                version: answer && answer.version,
            };
        }
        return answer;
    }

    /** The form's values as the REST API wants them: dots in names are nested objects; blanks and hidden parts are left out. */
    function valuesOf(form) {
        const values = {};
        const put = (name, value) => {
            const path = name.split('.');
            const last = path.pop();
            const target = path.reduce((object, step) => (object[step] = object[step] || {}), values);
            target[last] = value;
        };
        for (const element of form.elements) {
            const choice = element.type === 'checkbox' || element.type === 'radio';
            const left = element.disabled || element.dataset.unsent || element.closest('[hidden]');
            if (!element.name || left) {
                continue;
            }
            if (element.hasAttribute('data-boolean')) {
                put(element.name, element.checked);
            } else if (choice && !element.checked) {
                continue;
            } else if (element.hasAttribute('data-many')) {
                values[element.name] = (values[element.name] || []).concat(element.value);
            } else if (element.value.trim() !== '') {
                put(element.name, element.value.trim());
            }
        }
        return values;
    }

    function clearErrors(form) {
        form.querySelectorAll('.empathy-gate-error').forEach((error) => (error.textContent = ''));
        form.querySelectorAll('[aria-invalid]').forEach((element) => element.removeAttribute('aria-invalid'));
    }

    /** The first that matches for the field, or else for what comes before the first dot in its name. */
    const ofField = (form, attribute, field) =>
        [field, field.split('.')[0]]
            .map((name) => form.querySelector('[' + attribute + '="' + CSS.escape(name) + '"]'))
            .find(Boolean);

    /**
     * Each error beside its field; those of no field on the form, and general messages, at the top. Focus goes to the first
     * field that has one, or else to what is said at the top.
     */
    function showErrors(form, failure) {
        const general = failure.messages.slice();
        for (const [field, message] of Object.entries(failure.errors)) {
            const slot = ofField(form, 'data-error-for', field);
            const input = ofField(form, 'name', field);
            if (!slot) {
                general.push(message);
                continue;
            }
            slot.textContent = [slot.textContent, message].filter(Boolean).join(' ');
            if (input) {
                input.setAttribute('aria-invalid', 'true');
            }
        }
        const top = form.querySelector('[data-error-for=""]');
        top.textContent = general.join(' ');
        top.tabIndex = -1;
        (form.querySelector('[aria-invalid="true"]') || top).focus();
    }

    /** The field beside the panel says the same as the panel. */
    function renewGapStatus(page) {
        const fresh = page.querySelector('.empathy-gate-gap-status');
        if (fresh) {
            document
                .querySelectorAll('.empathy-gate-gap-status')
                .forEach((old) => old.replaceWith(document.importNode(fresh, true)));
        }
    }

    /**
     * Puts the part that the server renders now at this address in place of the one here and says its headline, or what
     * happened. Answers false when that part is not there any more; the page is loaded anew then.
     */
    async function renew(root, address, said) {
        const response = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'text/html' } });
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        const fresh = page.querySelector('.empathy-gate [data-empathy-gate-body]');
        if (!fresh) {
            window.location.reload();
            return false;
        }
        root.querySelector('[data-empathy-gate-body]').replaceWith(document.adoptNode(fresh));
        renewGapStatus(page);
        root.querySelector('[role="status"]').textContent = said || fresh.dataset.headline;
        return true;
    }

    window.empathyGateShared = { rootOf, call, valuesOf, clearErrors, showErrors, textsOf, renew };
})();
