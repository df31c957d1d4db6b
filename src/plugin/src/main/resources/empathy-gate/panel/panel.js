/*
 * The panel's dialogs: link an insight, record a new one, ask for an override, hold, break the glass; and taking back. The server renders
 * everything; this file opens the dialogs, sends them to the REST API and puts the freshly rendered panel in place of the old
 * one. Listens on the document, because the host replaces the issue view without loading a page. Needs only shared.js.
 */
(function () {
    'use strict';

    if (window.empathyGatePanel || !window.empathyGateShared) {
        return;
    }
    window.empathyGatePanel = true;

    const { rootOf, textsOf, call, valuesOf, clearErrors, showErrors, renew } = window.empathyGateShared;
    const HOSTS = '/rest/api/2/';
    const RECORDED_INSIGHT = /^INS-[0-9]+$/;

    /** Shows the panel as the server renders it now and returns the focus. */
    async function refresh(panel, opener) {
        const address = panel.dataset.contextPath + '/browse/' + encodeURIComponent(panel.dataset.issue);
        if (await renew(panel, address)) {
            const again = panel.querySelector('[data-empathy-gate-open="' + opener + '"]');
            (again || panel).focus();
        }
    }

    /** The day as people of the language write it; nothing when none is known. */
    const dayOf = (insight, language) =>
        insight.observedOn &&
        new Date(insight.observedOn + 'T00:00').toLocaleDateString(language, { dateStyle: 'medium' });

    function suggestion(insight, number, language) {
        const id = 'empathy-gate-suggestion-' + number;
        const item = document.createElement('li');
        const radio = document.createElement('input');
        const label = document.createElement('label');
        const quote = document.createElement(insight.kind === 'ISSUE' ? 'span' : 'q');
        const source = document.createElement('span');
        item.className = 'empathy-gate-choice';
        radio.type = 'radio';
        radio.name = 'suggested';
        radio.dataset.unsent = 'true';
        radio.id = id;
        radio.value = insight.key;
        label.htmlFor = id;
        quote.textContent = insight.quote;
        source.className = 'empathy-gate-quiet';
        source.textContent = ' ' + [dayOf(insight, language), insight.key, insight.why].filter(Boolean).join(' \u00b7 ');
        label.append(quote, source);
        item.append(radio, label);
        return item;
    }

    async function suggest(panel, dialog) {
        const list = dialog.querySelector('[data-empathy-gate-suggestions]');
        const status = dialog.querySelector('[data-empathy-gate-suggestion-status]');
        const texts = textsOf(panel);
        list.replaceChildren();
        status.textContent = texts.searching;
        try {
            const answer = await call(panel, 'insights/suggest?issue=' + encodeURIComponent(panel.dataset.issue));
            const language = (panel.closest('[lang]') || { lang: '' }).lang || undefined;
            list.replaceChildren(...answer.insights.map((each, number) => suggestion(each, number, language)));
            status.textContent = answer.insights.length === 0 ? texts.nothingFound : '';
        } catch (failure) {
            status.textContent = failure.messages.join(' ');
        }
    }

    function open(opener) {
        const panel = rootOf(opener);
        const dialog = panel.querySelector('[data-empathy-gate-dialog="' + opener.dataset.empathyGateOpen + '"]');
        dialog.showModal();
        if (dialog.querySelector('[data-empathy-gate-suggestions]')) {
            suggest(panel, dialog);
        }
    }

    /**
     * An insight that is an issue is linked as people link issues in Jira, with the sentence as a comment; one that was
     * recorded here is linked by the plugin.
     */
    async function link(panel, values) {
        const insight = (values.insight || '').toUpperCase();
        const type =
            values.stance === 'CONTRADICTS' ? panel.dataset.linkTypeContradicts : panel.dataset.linkTypeSupports;
        if (insight === '' || RECORDED_INSIGHT.test(insight) || !type) {
            const path = 'issues/' + encodeURIComponent(panel.dataset.issue) + '/evidence';
            await call(panel, path, { ...values, insight });
        } else {
            const native = {
                type: { name: type },
                inwardIssue: { key: panel.dataset.issue },
                outwardIssue: { key: insight },
            };
            if (values.relevance) {
                native.comment = { body: values.relevance };
            }
            await call(panel, 'issueLink', native, HOSTS);
        }
    }

    /** A new insight is recorded once, even when linking it has to be tried again. */
    async function send(panel, form) {
        const values = valuesOf(form);
        if (form.dataset.empathyGateForm === 'record') {
            const { relevance, ...insight } = values;
            if (!form.dataset.recorded) {
                const answer = await call(panel, 'insights', { project: panel.dataset.project, ...insight });
                form.dataset.recorded = answer.key;
            }
            await link(panel, { insight: form.dataset.recorded, stance: 'SUPPORTS', relevance });
        } else if (form.dataset.empathyGateForm === 'link') {
            await link(panel, values);
        } else if (form.dataset.empathyGateForm === 'withdraw') {
            await call(panel, 'overrides/' + form.dataset.override + '/withdraw', {});
        } else {
            const issue = 'issues/' + encodeURIComponent(panel.dataset.issue);
            if (form.dataset.empathyGateForm === 'lift') {
                await call(panel, issue + '/hold', undefined, undefined, 'DELETE');
            } else {
                const paths = { override: '/overrides', hold: '/hold', 'break-glass': '/break-glass' };
                await call(panel, issue + paths[form.dataset.empathyGateForm], values);
            }
        }
    }

    async function submit(form) {
        const panel = rootOf(form);
        const dialog = form.closest('dialog');
        const button = form.querySelector('[type="submit"]');
        clearErrors(form);
        button.disabled = true;
        form.setAttribute('aria-busy', 'true');
        try {
            await send(panel, form);
            if (dialog) {
                dialog.close();
            }
            await refresh(panel, dialog ? dialog.dataset.empathyGateDialog : 'override');
        } catch (failure) {
            if (!failure.messages) {
                throw failure;
            }
            button.disabled = false;
            showErrors(form, failure);
        } finally {
            button.disabled = false;
            form.removeAttribute('aria-busy');
        }
    }

    document.addEventListener('click', (event) => {
        const opener = event.target.closest('[data-empathy-gate-open]');
        const closer = event.target.closest('[data-empathy-gate-close]');
        if (opener) {
            open(opener);
        } else if (closer) {
            closer.closest('dialog').close();
        }
    });

    document.addEventListener('submit', (event) => {
        if (event.target.matches('[data-empathy-gate-form]')) {
            event.preventDefault();
            submit(event.target);
        }
    });

    document.addEventListener('change', (event) => {
        const form = event.target.closest('[data-empathy-gate-form]');
        if (!form) {
            return;
        }
        if (event.target.name === 'suggested') {
            form.elements.insight.value = event.target.value;
        }
        if (event.target.name === 'reasonCode') {
            form.querySelector('[data-commitment]').hidden = event.target.value !== 'WILL_FIND_OUT';
        }
        if (event.target.dataset.disables) {
            form.elements[event.target.dataset.disables].disabled = event.target.checked;
        }
    });
})();
