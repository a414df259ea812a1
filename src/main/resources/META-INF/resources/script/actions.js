// Buttons marked data-ajax="what to show again" send their form in the background; without script they send it plainly.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-ajax]');
  if (!button || !window.faces) return;
  event.preventDefault();
  faces.ajax.request(button, event, { execute: '@form', render: button.dataset.ajax });
});

// A background request that fails is sent again plainly, so that the answer is a page that a person can read.
if (window.faces) {
  faces.ajax.addOnError(fault => {
    const form = fault.source && fault.source.form;
    if (form && fault.source.dataset.ajax) form.requestSubmit(fault.source.type === 'submit' ? fault.source : null);
  });
}

// What is wrong is said first: the summary takes the focus when the page comes back with errors.
document.querySelector('[data-focus]')?.focus();
