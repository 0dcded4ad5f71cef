import type {Meeting} from '../entry.ts';

/** Whether a meeting took place. */
export const tookPlace = (meeting: Meeting): boolean => meeting.state === undefined;
