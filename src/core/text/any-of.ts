/** Words -> the part of an expression that matches any of them: the longest first, so that none hides a longer one; each as it stands. */
export const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
