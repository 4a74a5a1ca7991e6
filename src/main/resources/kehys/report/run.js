(function () {
  'use strict';

  function value(row, column) {
    const text = row.cells[column].textContent.trim();
    const number = parseFloat(text.replace('−', '-').replace('< ', ''));
    return Number.isNaN(number) ? text : number;
  }

  function before(one, other) {
    if (typeof one === typeof other) return one < other ? -1 : one > other ? 1 : 0;
    return typeof one === 'number' ? -1 : 1;
  }

  function sort(table, head, column) {
    const down = head.getAttribute('aria-sort') !== 'descending';
    table.querySelectorAll('th').forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const body = table.tBodies[0];
    Array.from(body.rows)
      .sort((a, b) => (down ? -1 : 1) * before(value(a, column), value(b, column)))
      .forEach(row => body.appendChild(row));
  }

  document.querySelectorAll('table.sortable').forEach(table => {
    Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.textContent = '';
      head.appendChild(button);
      button.addEventListener('click', () => sort(table, head, column));
    });
  });

  document.querySelectorAll('.bcas').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const all = document.body.classList.toggle('all');
      document.querySelectorAll('.bcas').forEach(one => {
        one.textContent = all ? 'Hide BCa intervals' : 'Show BCa intervals';
      });
    });
  });
})();
