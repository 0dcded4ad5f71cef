import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {awayAt} from './away-phrase.ts';
import {besideAt} from './beside-phrase.ts';
import {dateAt, numericAt} from './date-phrase.ts';
import {feastAt} from './feasts.ts';
import {type DaySpec, is, type PartOfDay, type Read} from './phrase.ts';
import {weekdayAt} from './weekday-phrase.ts';

/** `yesterday`, `last friday`, `the 3rd of march`, `two weeks ago`, `24/11`. */
export const dayAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
	isLed: boolean,
): Read<{readonly day: DaySpec; readonly part?: PartOfDay | undefined}> => {
	let i = at;
	const isOn = is(times.on, tokens[i]);
	if (isOn) i++;
	const low = tokens[i]?.low ?? '';
	const near = times.near.get(low);
	// Morgen is tomorrow, and the morning only after a day.
	const part = low === 'morgen' ? undefined : times.parts.get(low);
	// By EOD tomorrow, COB Friday: the day that is told next.
	const named = /^(?:eod|cob|eob)$/.test(low) ? dayAt(tokens, i + 1, times, isLed) : undefined;
	if (named) return named;
	if (near !== undefined) {
		// Tomorrow week, tomorrow fortnight.
		const unit = times.units.get(tokens[i + 1]?.low ?? '');
		const more = near >= 0 && unit && 'days' in unit && unit.days > 1 ? unit.days : 0;
		return {to: i + (more ? 2 : 1), value: {day: {kind: 'near', days: near + more}, part}};
	}
	const lastNight = is(times.last, tokens[i]) && times.parts.get(tokens[i + 1]?.low ?? '');
	if (lastNight) return {to: i + 2, value: {day: {kind: 'near', days: -1}, part: lastNight}};
	return (
		besideAt(tokens, at, times, isLed, dayAt) ??
		awayAt(tokens, i, times) ??
		feastAt(tokens, at, times, isLed) ??
		weekdayAt(tokens, i, times) ??
		numericAt(tokens, i, isOn || isLed) ??
		dateAt(tokens, i, times, isOn || isLed)
	);
};
