// What was typed into a form whose session turns out to have ended is put back when the same person comes to the page
// again. It stays in this tab only. Passwords, files and hidden fields are not kept.
const KEPT = 'kept', here = location.pathname + location.search, person = document.body.dataset.person;
const fields = form => [...form.elements].filter(field => field.name
  && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type));
const ticked = field => field.type === 'checkbox' || field.type === 'radio';
const read = () => JSON.parse(sessionStorage.getItem(KEPT));
const write = kept => sessionStorage.setItem(KEPT, JSON.stringify(kept));

document.addEventListener('submit', event => {
  const form = event.target;
  if (!person || !form.id || !form.matches('[data-warn], [data-autosave]')) return;
  const typed = fields(form).map(field => [field.name, ticked(field) ? field.checked : field.value]);
  write({ person, page: here, form: form.id, typed, lost: false });
});

function putBack(form, typed) {
  fields(form).forEach((field, place) => {
    const [name, value] = typed[place] || [];
    if (name !== field.name) return;
    const changed = ticked(field) ? field.checked !== value : field.value !== value;
    if (!changed) return;
    if (ticked(field)) field.checked = value; else field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const kept = read(), lost = document.querySelector('[data-lost]');
if (kept && lost) {
  write({ ...kept, lost: true });
  lost.hidden = false;
} else if (kept && person) {
  const form = kept.lost && kept.person === person && kept.page === here && document.getElementById(kept.form);
  if (form) {
    putBack(form, kept.typed);
    document.getElementById('put-back').hidden = false;
  }
  if (form || !kept.lost || kept.person !== person) sessionStorage.removeItem(KEPT);
}
