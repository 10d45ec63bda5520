/** The machine's own list of handbooks, in memory. */
import type { KeptHandbook } from '../../src/engine/kept-handbook';
import type { RecentHandbooks } from '../../src/taskpane/recent-handbooks';

export function createMemoryRecent(): RecentHandbooks {
  let kept: readonly KeptHandbook[] = [];
  return {
    list: () => Promise.resolve(kept.map(({ facts: { name, version, hash } }) => ({ name, version, hash }))),
    open: (wanted) => Promise.resolve(kept.find(({ facts: { hash } }) => hash === wanted)),
    remember: (handbook) => {
      kept = [handbook, ...kept.filter(({ facts: { hash } }) => hash !== handbook.facts.hash)];
      return Promise.resolve();
    },
    clear: () => {
      kept = [];
      return Promise.resolve();
    },
  };
}
