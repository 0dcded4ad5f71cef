import {setFlagsFromString} from 'node:v8';

/**
 * Keeps V8 from growing the memory for what is young. It doubles that whenever much is read at once, and gives none of
 * it back: 16 MB of a journal of 1,000 entries and 50 of one of 100,000, for as long as the screens are open. What they
 * draw needs a small part of it.
 */
export const keepYoungMemorySmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');
