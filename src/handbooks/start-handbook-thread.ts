/** Starts a thread for a handbook; the only module here that needs a browser with workers. */
import { connectHandbookThread } from './handbook-thread';
import type { HandbookThread } from './handbook-thread';

export const startHandbookThread = (): HandbookThread => connectHandbookThread(new Worker(new URL('./handbook-worker.ts', import.meta.url), { name: 'handbook' }));
