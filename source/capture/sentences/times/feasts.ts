import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {type DaySpec, is, type Read} from './phrase.ts';

const longestName = 5;

/** What may be called after a feast, and be on another day. */
const ofFeast =
	/^(?:party|parties|do|market|markets|fair|fayre|bazaar|concert|oratorio|carols?|choir|tree|trees|play|panto|show|shopping|presents?|gifts?|cards?|cake|cakes|cookies|biscuits|decorations|lights|jumper|pudding|bonus|holidays?|break|film|movie|songs?|service|bash|ball|get-together|fundraiser|raffle|quiz|baking|list|costume|costumes|sweets|egg|eggs|roast|turkey|cracker|crackers|drinks|leave|post|stamps|table|menu|order|wreath|wreaths|rota|schedule|playlist)$/;

/** A day with a name: `on Christmas Eve`, `NYE`. One that is a time of the year too, only after "by" and its like. */
export const feastAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
	isLed: boolean,
): Read<{readonly day: DaySpec}> => {
	let i = at;
	if (is(times.on, tokens[i])) i++;
	// Over Easter, at Christmas, spent Christmas with Ada.
	const isOn = i > at || /^(?:over|during|at|spent|an|uber|a|pour|zu)$/.test(tokens[at - 1]?.low ?? '');
	if (is(times.articles, tokens[i])) i++;
	if (!times.feasts.begins(tokens[i]?.low ?? '')) return undefined;
	for (let count = longestName; count > 0; count--) {
		const words = tokens.slice(i, i + count);
		if (words.length < count) continue;
		const name = words.map(({low}) => low).join(' ');
		const feast = times.feasts.get(name) ?? (isLed || isOn ? times.feasts.get(`by ${name}`) : undefined);
		// The Christmas party: what it is, and not when.
		if (!feast || (!/friday|monday/.test(name) && ofFeast.test(tokens[i + count]?.low ?? ''))) continue;
		const day: DaySpec =
			'nth' in feast
				? {kind: 'nth', ...feast}
				: 'easter' in feast
					? {kind: 'easter', days: feast.easter}
					: {kind: 'date', month: feast.month, date: feast.date};
		return {to: i + count, value: {day}};
	}
	return undefined;
};
