'use strict';
(function () {
  const filter = document.querySelector('.filter');
  if (filter) {
    filter.hidden = false;
    filter.addEventListener('change', function (event) {
      const wanted = event.target.value;
      document.querySelectorAll('table.requirements').forEach(function (table) {
        let shown = 0;
        table.querySelectorAll('tbody tr').forEach(function (row) {
          row.hidden = ![row.dataset.standing, ''].includes(wanted);
          shown += row.hidden ? 0 : 1;
        });
        table.hidden = shown === 0;
        table.nextElementSibling.hidden = shown !== 0;
      });
    });
  }
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (details) {
      details.open = true;
    });
  });
})();
