/** Calls `moved` with where the mouse is until its button is released anywhere, even outside the window; then `released`. */
export function followPointer(moved: (x: number, y: number) => void, released: (x: number, y: number) => void): void {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('mousemove', (event) => moved(event.clientX, event.clientY), { signal });
  window.addEventListener(
    'mouseup',
    (event) => {
      stop.abort();
      released(event.clientX, event.clientY);
    },
    { signal },
  );
}
