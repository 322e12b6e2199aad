"use strict";
// Without this file every page works; with it new events announce themselves and times are relative.
(function () {
  var words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto", style: "short" });
  // The reader's clock may be wrong, and the demo's runs behind: what counts is the daemon's.
  var ahead = Date.now() - new Date(document.body.dataset.now);
  function relative() {
    document.querySelectorAll("time[datetime]").forEach(function (time) {
      if (!time.dataset.full) time.dataset.full = time.textContent;
      var seconds = (new Date(time.dateTime) - Date.now() + ahead) / 1000, size = Math.abs(seconds);
      var unit = size < 3600 ? ["minute", 60] : size < 86400 ? ["hour", 3600] : null;
      time.textContent = unit ? words.format(Math.round(seconds / unit[1]), unit[0]) : time.dataset.full;
    });
  }
  relative();
  setInterval(relative, 30000);

  var list = document.querySelector("[data-stream]"), note = document.getElementById("live");
  if (!list || !note || !window.EventSource) return;
  var fresh = new Set(), stream = new EventSource(list.dataset.stream + location.search);
  stream.addEventListener("event", function (message) {
    fresh.add(JSON.parse(message.data).id);
    note.firstElementChild.textContent = fresh.size === 1 ? note.dataset.one : note.dataset.many.replace("{}", fresh.size);
    note.hidden = false;
  });
  window.addEventListener("pagehide", function () { stream.close(); });
})();
