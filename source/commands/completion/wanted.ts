import type {Known} from '../../capture/names/known.ts';
import type {Day} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';

/** A word that is asked for. */
export type Wanted = {
	/** The words before it that belong together with it: those of a line, of a query, or ids. */
	readonly before: readonly string[];
	/** The word as far as it is typed, without quotes. */
	readonly typed: string;
	/** As it may be shown. */
	readonly journal: Journal;
	readonly known: Known;
	readonly today: Day;
};

/** What could stand in the place of the word: the whole word, and a note on it. */
export type Offered = {
	readonly text: string;
	readonly about?: string;
	/** Something has to follow at once, as a name after `with:`. */
	readonly isPartial?: true;
	/** It is found by letters without their accents too, as people are and what a query asks for. */
	readonly isFolded?: true;
};
