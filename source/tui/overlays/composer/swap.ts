import {withoutReading} from '../../../capture/as-text.ts';
import {captureNow} from '../../../capture/grammar.ts';
import {knownIn} from '../../../capture/names/known.ts';
import type {Surroundings} from '../../../capture/names/surroundings.ts';
import type {Purpose} from '../../request.ts';
import {type Field, fieldOf} from '../../typing/field.ts';
import type {World} from '../../world.ts';
import {followedFor} from './followed-for.ts';

/**
 * The typed line was replaced, by an offer, by itself with a reading left as text, or by nothing. `typed`: what ctrl-_
 * brings back; `at`: which of them is put in, from 0.
 */
export type Swap = {
	readonly kind: 'offer' | 'text' | 'cleared';
	readonly typed: Field;
	readonly at: number;
	/** The id of what the line is taken to answer, or to give thanks for: then it stays as it was typed. */
	readonly answers?: string;
};

/** A field, and what was put into it in place of what was typed. */
export type Swappable = {readonly purpose: Purpose; readonly field: Field; readonly swap?: Swap};
type Swapped = Omit<Swappable, 'purpose'>;

type Reader = Pick<World, 'whole' | 'now' | 'dates'>;

/** What a line is read against. With everybody known, those hidden too: it is saved so. */
export const surroundingsOf = ({whole, now, dates}: Reader): Surroundings => ({
	now,
	known: knownIn(whole),
	...(dates && {dates}),
});

/** What may take the place of a line; `answers`: where it stays, and an ask is answered by it. */
type Other = {readonly line: string; readonly answers?: string};

/** What may take the place of the typed line, in the order in which the key puts it in. */
const othersFor = (purpose: Purpose, line: string, kind: 'offer' | 'text', world: Reader): readonly Other[] => {
	const surroundings = surroundingsOf(world);
	const captured = captureNow(line, surroundings);
	if (!captured?.isUnderstood) return [];
	if (kind === 'offer')
		return followedFor(purpose, world.whole, captured, surroundings).offers.map(offer =>
			'done' in offer ? {line, answers: offer.done.entry.id} : {line: offer.line},
		);
	const lines = captured.readings.map((_, at) => withoutReading(line, at, surroundings));
	return [...new Set(lines)].filter(other => other !== line).map(other => ({line: other}));
};

/**
 * The field with the next line in place of the typed one: an offer, or the line with one of its readings left as text.
 * After the last comes the typed one again. Undefined where there is none to put in.
 */
export const nextSwap = (before: Swappable, kind: 'offer' | 'text', world: Reader): Swapped | undefined => {
	const swap = before.swap?.kind === kind ? before.swap : undefined;
	const typed = swap?.typed ?? before.field;
	const at = swap ? swap.at + 1 : 0;
	const other = othersFor(before.purpose, typed.text, kind, world)[at];
	if (!other) return swap && {field: typed};
	const {line, answers} = other;
	if (answers !== undefined) return {field: typed, swap: {kind, typed, at, answers}};
	return {field: fieldOf(line), swap: {kind, typed, at}};
};
