// Back to the place on a page that was left: its content comes when the server has answered, so we wait until it is tall enough.
const patience = 8_000; // milliseconds, on a village's network
const touches = ['wheel', 'pointerdown', 'keydown'] as const;

export function scrollBack(y: number): void {
  scrollTo(0, y);
  if (y === 0) return;
  const until = performance.now() + patience;
  let touched = false;
  const stop = () => (touched = true);
  for (const touch of touches) addEventListener(touch, stop, { once: true, passive: true });
  const again = () => {
    if (touched || performance.now() > until || scrollY >= y - 1) return touches.forEach((touch) => removeEventListener(touch, stop));
    scrollTo(0, y);
    requestAnimationFrame(again);
  };
  requestAnimationFrame(again);
}
