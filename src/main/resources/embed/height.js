/* Tells the host the height of the page: in our own message and in shapes that hosts already know. */
(() => {
  const root = document.documentElement;
  let told = 0;
  const tell = () => {
    /* A scrollbar would make the page narrower, and so higher. */
    root.style.overflow = "hidden";
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    root.style.overflow = "";
    if (height === told) return;
    told = height;
    const resize = { context: "iframe.resize", src: location.href, height };
    for (const message of [
      { type: "reported-figures", height },
      { sentinel: "amp", type: "embed-size", height },
      resize,
      JSON.stringify(resize)
    ]) parent.postMessage(message, "*");
  };
  if (parent !== window) {
    new ResizeObserver(tell).observe(document.body);
    addEventListener("load", tell);
  }
})();
