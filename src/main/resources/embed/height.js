/* Tells the host the height of the page: in our own message and in shapes that hosts already know. */
(() => {
  if (parent === window) return;
  const root = document.documentElement;
  let told = 0;
  const tell = () => {
    /* A frame that its host has not laid out yet is 0 wide: a word a line, and tens of thousands of pixels high. */
    if (innerWidth === 0) return;
    /* A scrollbar would make the page narrower, and so higher. */
    root.style.overflow = "hidden";
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    root.style.overflow = "";
    if (height === told) return;
    told = height;
    const resize = { context: "iframe.resize", src: location.href, height };
    const size = { sentinel: "amp", type: "embed-size", height };
    for (const message of [{ type: "reported-figures", height }, size, resize, JSON.stringify(resize)]) parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("load", tell);
  addEventListener("message", ({ data }) => {
    if (data?.type !== "reported-figures?") return;
    told = 0;
    tell();
  });
})();
