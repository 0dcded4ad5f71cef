import {usageError} from '../errors.ts';
import {type Instant, type Now, parseDay, parseTime} from '../journal/day.ts';
import type {Settings} from '../journal/settings.ts';
import {localInstant} from './printing/instants.ts';

/**
 * The moment: the clock's, or what `$GOODTURN_NOW` says in its place, with how this person likes days and clocks.
 * Throws usageError where that is no moment.
 */
export const momentOf = (env: NodeJS.ProcessEnv, settings: Settings): Now => {
	const said = env.GOODTURN_NOW;
	if (!said) return nowOf(new Date(), settings);
	const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?$/.exec(said) ?? [];
	const moment = new Date(`${date}T${time}`);
	if (!parseDay(date) || !parseTime(time) || Number.isNaN(moment.getTime()))
		throw usageError(`GOODTURN_NOW is "${said}", and should look like 2026-11-22T16:00. Nothing was done.`);
	return nowOf(moment, settings);
};

/** West of Greenwich the last evening of the year 9999 is in the year 10000, which no file can say. */
const lastInstant = '9999-12-31T23:59:59.999Z';

const nowOf = (moment: Date, settings: Settings): Now => ({
	...localInstant(moment),
	instant: (moment.getUTCFullYear() > 9999 ? lastInstant : moment.toISOString()) as Instant,
	settings,
});
