/* For pages that show our embeds: gives each iframe the height that its page tells. */
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const isOurs = (frame) => new URL(frame.src, location.href).origin === origin;
  const isOpaque = (frame) => frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  addEventListener("message", ({ data, source, origin: from }) => {
    if (data?.type !== "reported-figures" || !(data.height > 0 && data.height < 100000)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== source || !isOurs(frame)) continue;
      if (from === origin || (from === "null" && isOpaque(frame))) frame.style.height = `${Math.ceil(data.height)}px`;
    }
  });
  /* Those that had told it before this script came tell it again. */
  for (const frame of document.querySelectorAll("iframe")) {
    if (isOurs(frame)) frame.contentWindow.postMessage({ type: "reported-figures?" }, "*");
  }
})();
