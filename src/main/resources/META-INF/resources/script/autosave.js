// A form marked data-autosave="address" keeps its draft there while the person types. It says so in the element named by
// data-status, in the words of data-saved and data-failed, and warns who leaves with something unsaved. A conflict (409:
// another tab was faster) is told in the words of the answer.
for (const form of document.querySelectorAll('form[data-autosave]')) {
  const status = document.getElementById(form.dataset.status);
  let waiting, changed = false, sending = false;

  const tell = text => { if (status) status.textContent = text; };
  const now = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
    .replace(':', document.documentElement.lang === 'fr' ? ' h ' : ':');

  const save = async () => {
    if (sending) { waiting = setTimeout(save, 500); return; }
    sending = true;
    changed = false;
    try {
      const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new FormData(form), redirect: 'manual' });
      if (!answer.ok && answer.status !== 409) throw new Error(answer.status);
      const sentence = answer.headers.get('Content-Type')?.startsWith('text/plain') ? await answer.text() : '';
      changed ||= !answer.ok;
      tell(sentence || form.dataset.saved + ' ' + now());
    } catch {
      changed = true;
      tell(form.dataset.failed);
    } finally {
      sending = false;
    }
  };

  form.addEventListener('input', () => {
    changed = true;
    clearTimeout(waiting);
    waiting = setTimeout(save, 1500);
  });
  form.addEventListener('submit', () => { clearTimeout(waiting); changed = false; });
  window.addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
}

// A form marked data-warn has no draft, but does not let go in silence of what was typed.
for (const form of document.querySelectorAll('form[data-warn]')) {
  let changed = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  window.addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
}
