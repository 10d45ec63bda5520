/** Elements of the page by their id. */

/** @throws Error when the page lacks it: a fault of our own. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page lacks #${id}.`);
  return element;
}
