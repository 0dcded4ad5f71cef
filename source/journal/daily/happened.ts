import type {Now} from '../day.ts';
import type {Entry, Meeting} from '../entry.ts';

type Moment = Pick<Meeting, 'date' | 'time'>;
type Clock = Pick<Now, 'day' | 'time'>;

/**
 * Whether the time of a plan has passed: its day, or its hour of today. One of today without an hour is still to come.
 */
export const hasPassed = ({date, time}: Moment, {day, time: clock}: Clock): boolean =>
	date < day || (date === day && time !== undefined && time <= clock);

/** Whether something that is written down now lies ahead: on a later day, or at a later hour of today. */
export const isToCome = ({date, time}: Moment, {day, time: clock}: Clock): boolean =>
	date > day || (date === day && time !== undefined && time > clock);

/**
 * An entry as it is after an edit: a plan whose time has passed, and to which was written what happened, is a meeting
 * that took place.
 */
export const asHappened = (before: Entry, after: Entry, now: Clock): Entry => {
	if (before.kind !== 'meeting' || after.kind !== 'meeting' || before.state !== 'planned' || after.state !== 'planned')
		return after;
	return before.text !== after.text && hasPassed(after, now) ? withoutState(after) : after;
};

/** A meeting that took place. */
export const withoutState = ({state: _, ...meeting}: Meeting): Meeting => meeting;
