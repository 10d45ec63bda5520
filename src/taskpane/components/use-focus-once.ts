/** Brings what has just appeared to the user: into view, and to the reader's attention. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** @returns For the element that gets the focus when it appears; it needs a `tabIndex` of -1. */
export function useFocusOnce(): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => { element.current?.focus(); }, []);
  return element;
}
