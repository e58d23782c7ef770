// How long a press takes until the page shows its answer, many times over, one after the other.

// In the page: presses what `turns` finds and waits until the frame that first holds the answer has been drawn.
function measure({ kind, times }) {
  const part = (name) => document.querySelector(`[data-part="${name}"]`);
  const states = () => ['text', 'list', 'timeline'].map((name) => part(name).dataset.state);
  const anatomy = () => [...document.querySelectorAll('reported-text [data-words]')].map((e) => `${e.closest('p')?.dataset.p} ${e.dataset.words} ${e.textContent}`).join('|');
  const rows = () => [...document.querySelectorAll('[data-chart=list] a[data-statement]')];
  const chips = () => [...document.querySelectorAll('[data-filter=category][data-value]')];
  const turns = {
    selection: (i) => {
      const all = rows(), row = all[i % all.length];
      const before = [anatomy(), part('card').textContent];
      return [row, () => location.search.includes(row.dataset.statement) && anatomy() !== before[0] && part('card').textContent !== before[1]];
    },
    filter: (i) => {
      const all = chips(), chip = all[(i >> 1) % all.length];
      const before = states(), pressed = chip.ariaPressed, { value } = chip.dataset;
      return [chip, () => document.querySelector(`[data-filter=category][data-value="${value}"]`).ariaPressed !== pressed
        && states().every((state, n) => state !== before[n]) && [...document.querySelectorAll('[data-chart]')].every((c) => c.dataset.state)];
    },
  };
  const one = (i) => new Promise((done, fail) => {
    const [pressed, answered] = turns[kind](i);
    const start = performance.now();
    pressed.click();
    const look = () => {
      if (answered()) {
        // This runs right before a frame is laid out and painted; the message comes right after.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now() - start);
        channel.port2.postMessage(0);
      } else if (performance.now() - start > 10_000) fail(new Error(`${kind} press ${i} was not answered`));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return (async () => {
    const took = [];
    for (let i = 0; i < times; i++) {
      took.push(await one(i));
      await new Promise((next) => setTimeout(next, 30));
    }
    return took;
  })();
}

export async function presses(tab, kind, times) {
  await tab.evaluate(measure, { kind, times: 10 }); // the first ones compile
  const took = (await tab.evaluate(measure, { kind, times })).sort((a, b) => a - b);
  return { median: took[took.length >> 1], p95: took[Math.ceil(took.length * 0.95) - 1] };
}
