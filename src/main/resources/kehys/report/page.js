(function () {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const sentences = Array.from(document.querySelectorAll('.s'));
  const panel = document.getElementById('more');
  const told = document.getElementById('told');
  const selects = Array.from(panel.querySelectorAll('select'));
  const save = document.getElementById('save');
  const corrected = new Map();
  let at = -1;

  function filter() {
    const shown = data.tasks.map((task, t) => new Set(
      Array.from(document.querySelectorAll('input[data-task="' + t + '"]:checked')).map(box => Number(box.value))));
    sentences.forEach((sentence, i) => {
      const hidden = data.sentences[i].answers.some((answer, t) => !shown[t].has(answer));
      sentence.classList.toggle('hidden', hidden);
      const note = document.getElementById('note' + i);
      if (note) note.classList.toggle('hidden', hidden);
    });
  }

  function open(i) {
    at = i;
    const answers = corrected.get(i) || data.sentences[i].answers;
    told.textContent = (i + 1) + ' / ' + sentences.length + ' · ' + data.sentences[i].told;
    selects.forEach((select, t) => { select.value = String(answers[t]); });
    panel.hidden = false;
  }

  function correct() {
    const answers = selects.map(select => Number(select.value));
    const same = answers.every((answer, t) => answer === data.sentences[at].answers[t]);
    if (same) corrected.delete(at); else corrected.set(at, answers);
    sentences[at].classList.toggle('changed', !same);
    save.disabled = corrected.size === 0;
    save.textContent = 'Download ' + corrected.size + (corrected.size === 1 ? ' correction' : ' corrections');
  }

  // A spreadsheet would run what begins like a formula.
  function cell(value) {
    const text = String(value).replace(/^[=+\-@\t\r\n]/, "'$&");
    return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function download() {
    const head = ['doc_id', 'sentence_id', 'kind', 'lang', 'publisher', 'publisher_type', 'text'].concat(data.tasks.map(task => task.name));
    const rows = Array.from(corrected.keys()).sort((a, b) => a - b).map(i => {
      const one = data.sentences[i];
      return [data.doc_id, one.index, one.kind, data.lang, data.publisher, data.publisher_type, one.text]
        .concat(corrected.get(i).map((answer, t) => data.tasks[t].labels[answer]));
    });
    const csv = [head].concat(rows).map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    link.download = 'corrections.csv';
    link.click();
  }

  function move(by) {
    const next = Math.min(sentences.length - 1, Math.max(0, at + by));
    sentences[next].focus();
    open(next);
  }

  sentences.forEach((sentence, i) => {
    sentence.tabIndex = 0;
    sentence.addEventListener('click', () => open(i));
    sentence.addEventListener('focus', () => { at = i; });
  });
  document.querySelectorAll('input[data-task]').forEach(box => {
    box.disabled = false;
    box.addEventListener('change', filter);
  });
  selects.forEach(select => select.addEventListener('change', correct));
  save.addEventListener('click', download);
  document.getElementById('close').addEventListener('click', () => { panel.hidden = true; });
  document.addEventListener('keydown', event => {
    if (event.target.tagName === 'SELECT' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === 'Enter' && event.target.classList.contains('s')) open(at);
    else if (event.key === 'Escape') panel.hidden = true;
  });
})();
