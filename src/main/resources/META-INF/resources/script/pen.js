// A canvas marked data-pen="id" is drawn upon by hand; its picture, and nothing of how it was drawn, goes into that field.
document.querySelectorAll('[data-pen]').forEach(paper => {
  const field = document.getElementById(paper.dataset.pen);
  const pad = new SignaturePad(paper, { minWidth: 1.2, maxWidth: 3, penColor: '#101828' });
  const fit = () => {
    const scale = paper.width / paper.getBoundingClientRect().width;
    paper.getContext('2d').setTransform(scale, 0, 0, scale, 0, 0);
  };
  fit();
  window.addEventListener('resize', fit);
  pad.addEventListener('endStroke', () => { field.value = pad.toDataURL('image/png'); });
  document.querySelector(`[data-wipe="${paper.dataset.pen}"]`)?.addEventListener('click', () => {
    pad.clear();
    fit();
    field.value = '';
  });
});
