import {withoutReading} from '../../../capture/as-text.ts';
import {captureNow} from '../../../capture/grammar.ts';
import {knownIn} from '../../../capture/names/known.ts';
import type {Surroundings} from '../../../capture/names/surroundings.ts';
import {offersOf} from '../../../capture/offers.ts';
import {type Field, fieldOf} from '../../typing/field.ts';
import type {World} from '../../world.ts';

/**
 * The typed line was replaced, by an offer, by itself with a reading left as text, or by nothing. `typed`: what ctrl-_
 * brings back; `at`: which of them is put in, from 0.
 */
export type Swap = {readonly kind: 'offer' | 'text' | 'cleared'; readonly typed: Field; readonly at: number};

/** A field, and what was put into it in place of what was typed. */
export type Swappable = {readonly field: Field; readonly swap?: Swap};

type Reader = Pick<World, 'whole' | 'now' | 'dates'>;

/** What a line is read against. With everybody known, those hidden too: it is saved so. */
export const surroundingsOf = ({whole, now, dates}: Reader): Surroundings => ({
	now,
	known: knownIn(whole),
	...(dates && {dates}),
});

/** The lines that may take the place of the typed one, in the order in which the key puts them in. */
const linesFor = (line: string, kind: 'offer' | 'text', world: Reader): readonly string[] => {
	const surroundings = surroundingsOf(world);
	const captured = captureNow(line, surroundings);
	if (!captured?.isUnderstood) return [];
	if (kind === 'offer') return offersOf(captured, surroundings).map(offer => offer.line);
	const lines = captured.readings.map((_, at) => withoutReading(line, at, surroundings));
	return [...new Set(lines)].filter(other => other !== line);
};

/**
 * The field with the next line in place of the typed one: an offer, or the line with one of its readings left as text.
 * After the last comes the typed one again. Undefined where there is none to put in.
 */
export const nextSwap = (before: Swappable, kind: 'offer' | 'text', world: Reader): Swappable | undefined => {
	const swap = before.swap?.kind === kind ? before.swap : undefined;
	const typed = swap?.typed ?? before.field;
	const at = swap ? swap.at + 1 : 0;
	const line = linesFor(typed.text, kind, world)[at];
	if (line !== undefined) return {field: fieldOf(line), swap: {kind, typed, at}};
	return swap && {field: typed};
};
