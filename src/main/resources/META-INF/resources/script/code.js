// The code behind the hash of an address that was read from a QR: put into the field, and out of sight.
const code = window.location.hash.slice(1);
const field = document.querySelector('[data-code]');
if (code && field) {
  field.value = code;
  window.history.replaceState(null, '', window.location.pathname);
}
